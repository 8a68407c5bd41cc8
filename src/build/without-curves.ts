import type { Plugin } from 'vite';

/**
 * Takes the methods off d3's curves, which no chart draws with: they are written onto prototypes when d3-shape is
 * loaded, so no bundler dares to leave them out, and every embed would carry ten kilobytes of them. Symbols, all that
 * is used of that package, have no prototypes of their own.
 */
export function withoutCurves(): Plugin {
  return {
    name: 'without-curves',
    transform: {
      filter: { id: /\/d3-shape\/dist\// },
      handler(code) {
        const statements = this.parse(code).body.map(({ start, end }) => code.slice(start, end));
        return statements
          .filter((text) => !/^\(?\w+\.prototype\b/.test(text))
          .map(pure)
          .join('\n');
      },
    },
  };
}

/** A maker of curves that is called when it is loaded: nothing is lost where its result is not used. */
function pure(statement: string): string {
  return statement.replace(/^(var \w+ = )(\(function custom\b)/, '$1/* @__PURE__ */ $2');
}
