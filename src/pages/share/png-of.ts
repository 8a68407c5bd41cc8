/** A picture as it was drawn, before it is a file. */
export interface SvgPicture {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A drawn picture as PNG, so many pixels of the file for each of the drawing. Throws where the browser can't. */
export async function pngOf({ svg, widthPx, heightPx }: SvgPicture, density: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(widthPx, heightPx);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(widthPx * density), Math.round(heightPx * density)];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngBlob(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function pngBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`a canvas of ${canvas.width} by ${canvas.height} px makes no PNG here`));
    }, 'image/png');
  });
}
