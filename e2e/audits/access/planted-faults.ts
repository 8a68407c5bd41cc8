/** A fault of access as it gets into a page: markup that is added to it, or a change to a chart that it has. */
export type PlantedFault = {
  readonly what: string;
} & ({ readonly html: string } | { readonly change: () => void });

const svg = (attributes: string, inside: string): string => `<svg width="60" height="40" ${attributes}>${inside}</svg>`;
const square = '<rect width="40" height="40" fill="#333"></rect>';
const small = 'style="width: 12px; height: 12px; min-height: 0; padding: 0; border: 0; background: #333"';
const dot = (x: number): string =>
  `<rect role="button" tabindex="0" aria-label="Union ${x}" x="${x}" width="12" height="12" fill="#333"></rect>`;

/** The 23 faults. axe finds the first eight, is unsure of the next three, and says nothing of the others. */
export const plantedFaults: readonly PlantedFault[] = [
  { what: 'a drawing with a role and no name', html: svg('role="img"', square) },
  { what: 'faint text', html: '<p style="color: #ccc">Faint words</p>' },
  {
    what: 'buttons of 12 px side by side',
    html: `<div><button aria-label="One" ${small}></button><button aria-label="Two" ${small}></button></div>`,
  },
  {
    what: 'a control inside a picture',
    html: '<div role="img" aria-label="A chart"><button>Open the details</button></div>',
  },
  {
    what: 'a name on a group without a role',
    html: svg('role="group" aria-label="A chart"', `<g aria-label="Bars">${square}</g>`),
  },
  {
    what: 'an option outside its list',
    change: () => {
      const option = document.querySelector('[role="option"]');
      if (option) document.querySelector('main')?.append(option);
    },
  },
  { what: 'a frame without a title', html: '<iframe srcdoc="<p>A chart</p>"></iframe>' },
  {
    what: 'a symbol without a name',
    html: svg('role="group" aria-label="A chart"', '<circle role="graphics-symbol" cx="20" cy="20" r="16"></circle>'),
  },
  {
    what: 'faint text in a chart',
    change: () => {
      for (const text of document.querySelectorAll<SVGTextElement>('#members .name')) text.style.fill = '#ccc';
    },
  },
  {
    what: 'faint text in a named drawing',
    html: svg('role="img" aria-label="A chart"', '<text y="20" fill="#ccc">Faint</text>'),
  },
  {
    what: 'a list without options',
    change: () => {
      for (const option of document.querySelectorAll('#members [role="option"]')) option.remove();
    },
  },
  { what: 'a drawing without role and name', html: svg('', square) },
  {
    what: 'bars at 1.1 to 1',
    change: () => {
      for (const bar of document.querySelectorAll<SVGRectElement>('#members .bar')) {
        bar.style.fill = '#f2f2f2';
        bar.style.stroke = 'none';
      }
    },
  },
  {
    what: 'text of 8 px',
    change: () => {
      for (const text of document.querySelectorAll<SVGTextElement>('#members .value')) text.style.fontSize = '8px';
    },
  },
  {
    what: 'drawn buttons of 12 px, 1 px apart',
    html: svg('role="group" aria-label="A chart"', dot(0) + dot(13)),
  },
  {
    what: 'a bar that only a click opens',
    change: () => document.querySelector('#members .bar')?.addEventListener('click', () => undefined),
  },
  {
    what: 'a table without headings',
    change: () => {
      for (const heading of document.querySelectorAll('table.endorsements th')) {
        const cell = document.createElement('td');
        cell.textContent = heading.textContent;
        heading.replaceWith(cell);
      }
    },
  },
  {
    what: 'a table without a caption',
    change: () => document.querySelector('table.endorsements caption')?.remove(),
  },
  {
    what: 'no sign of the focus',
    change: () => {
      const sheet = document.createElement('style');
      sheet.textContent = '.mark-option { outline: none !important; box-shadow: none !important }';
      document.head.append(sheet);
    },
  },
  {
    what: 'a part that scrolls and has no way in',
    html: '<div style="width: 100px; overflow: auto"><p style="width: 400px">A table as wide as this</p></div>',
  },
  {
    what: 'an iframe that Tab skips, with a button in it',
    html: '<iframe title="A chart" tabindex="-1" srcdoc="<button>Open the details</button>"></iframe>',
  },
  {
    what: 'two colors and nothing else',
    html: svg(
      'role="img" aria-label="A chart"',
      '<rect width="40" height="10" fill="#43035a"></rect><rect y="20" width="30" height="10" fill="#159643"></rect>',
    ),
  },
  {
    what: 'a word for a role on an element without one',
    html: '<div aria-roledescription="chart">A chart</div>',
  },
];
