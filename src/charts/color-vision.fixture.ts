import { luminance, through, type Linear, type Matrix } from './color.fixture.ts';

/** A way of seeing colors. */
export interface Vision {
  readonly name: string;
  readonly see: (color: Linear) => Linear;
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0. */
const machado: Readonly<Record<string, Matrix>> = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** Two half-planes and what parts them. */
interface Halves {
  readonly above: Matrix;
  readonly below: Matrix;
  readonly normal: Linear;
}

/** Brettel, Viénot and Mollon 1997, worked out for sRGB as in libDaltonLens. */
const brettel: Readonly<Record<string, Halves>> = {
  protan: {
    above: [0.1498, 1.19548, -0.34528, 0.10764, 0.84864, 0.04372, 0.00384, -0.0054, 1.00156],
    below: [0.1457, 1.16172, -0.30742, 0.10816, 0.85291, 0.03892, 0.00386, -0.00524, 1.00139],
    normal: [0.00048, 0.00393, -0.00441],
  },
  deutan: {
    above: [0.36477, 0.86381, -0.22858, 0.26294, 0.64245, 0.09462, -0.02006, 0.02728, 0.99278],
    below: [0.37298, 0.88166, -0.25464, 0.25954, 0.63506, 0.1054, -0.0198, 0.02784, 0.99196],
    normal: [-0.00281, -0.00611, 0.00892],
  },
  tritan: {
    above: [1.01277, 0.13548, -0.14826, -0.01243, 0.86812, 0.14431, 0.07589, 0.805, 0.11911],
    below: [0.93678, 0.18979, -0.12657, 0.06154, 0.81526, 0.1232, -0.37562, 1.12767, 0.24796],
    normal: [0.03901, -0.02788, -0.01113],
  },
};

/** The usual way of seeing, and three sorts of color blindness at their fullest by two models each. */
export const visions: readonly Vision[] = [
  { name: 'usual', see: (color) => color },
  ...Object.entries(machado).map(([type, matrix]) => ({
    name: `${type}, Machado`,
    see: (color: Linear) => through(matrix, color),
  })),
  ...Object.entries(brettel).map(([type, { above, below, normal }]) => ({
    name: `${type}, Brettel`,
    see: (color: Linear) => through(dot(normal, color) >= 0 ? above : below, color),
  })),
];

/** As on paper without color. */
export const gray: Vision = {
  name: 'gray',
  see: (color) => {
    const light = luminance(color);
    return [light, light, light];
  },
};

function dot([a, b, c]: Linear, [x, y, z]: Linear): number {
  return a * x + b * y + c * z;
}
