/**
 * What the bundler may take for granted, so that a chart carries only the parts of d3 that it draws with: d3 fills in
 * prototypes and calls these makers when it is loaded, and neither does anything to whoever leaves the result alone.
 */
export const treeshake = {
  propertyReadSideEffects: false,
  propertyWriteSideEffects: false,
  unknownGlobalSideEffects: false,
  manualPureFunctions: ['ticker', 'timeInterval', 'bisector', 'Blur2', 'shuffler', 'curveRadial'],
} as const;
