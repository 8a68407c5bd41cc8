/**
 * What the bundler may take for granted, so that a chart carries only the parts of d3 that it draws with: d3 calls these
 * makers when it is loaded, which does nothing to whoever leaves the result alone. What is written on a result counts:
 * an interval's `every` is.
 */
export const treeshake = {
  manualPureFunctions: [
    'ticker',
    'timeInterval',
    'timeWeekday',
    'utcWeekday',
    'bisector',
    'Blur2',
    'shuffler',
    'curveRadial',
  ],
};
