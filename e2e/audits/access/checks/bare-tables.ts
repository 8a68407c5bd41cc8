/** Tables without a caption, without headings, or with headings that don't say what they head. Runs in a page. */
export function bareTables(): readonly string[] {
  return [...document.querySelectorAll('table')].flatMap((table) => {
    const name = table.caption?.textContent.trim() ?? '';
    const headings = [...table.querySelectorAll('th')];
    const has = (scope: string): boolean => headings.some((one) => one.scope === scope);
    return [
      ...(name === '' ? [`no caption: ${table.outerHTML.slice(0, 120)}`] : []),
      ...(has('col') ? [] : [`no heading of a column: ${name}`]),
      ...(has('row') || table.tBodies[0]?.rows.length === 0 ? [] : [`no heading of a row: ${name}`]),
      ...headings.filter(({ scope }) => scope === '').map((one) => `heading of nothing: ${one.textContent}`),
    ];
  });
}
