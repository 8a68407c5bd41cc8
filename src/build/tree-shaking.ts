/**
 * What the bundler may take for granted, so that a chart carries only the parts of d3 that it draws with: these makers
 * are called when d3 is loaded, and do nothing to whoever leaves their result alone.
 */
export const treeshake = {
  manualPureFunctions: ['ticker', 'timeInterval', 'bisector', 'Blur2', 'shuffler', 'curveRadial'],
};
