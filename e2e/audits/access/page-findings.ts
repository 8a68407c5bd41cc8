/** What is wrong for some reader in a page's own markup and style, a line each, by what it is. Runs in a page. */
export function pageFindings(): Readonly<Record<string, readonly string[]>> {
  const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  const isShown = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
  const inShort = (one: Element): string => one.outerHTML.slice(0, 120);
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

  return {
    'graphics neither named nor hidden': all('svg, img, [role="img"], [role^="graphics-"], object, embed, canvas')
      .filter((one) => !one.closest('[aria-hidden="true"]') && !isNamed(one))
      .filter((one) => one.matches('svg *[role]') || !one.parentElement?.closest('svg, [role="img"]'))
      .map(inShort),
    'texts smaller than 12 px': smallTexts(),
    'focus inside what is one piece': all(`${focusable}, iframe`)
      .filter((one) => isShown(one))
      .filter((one) =>
        one.parentElement?.closest(
          '[role="img"], [aria-hidden="true"], [role="option"], [role="button"], button, a[href]',
        ),
      )
      .map(inShort),
    'words of a role on elements that have none': all('[aria-label], [aria-labelledby], [aria-roledescription]')
      .filter((one) => one.matches('div, span, p, g, rect, circle, path, line, text, i, b, em, strong, small'))
      .filter((one) => !one.hasAttribute('role'))
      .map(inShort),
    'options outside a list': all('[role="option"]')
      .filter((one) => !one.closest('[role="listbox"]'))
      .map(inShort),
    'lists without options, or not one stop': all('[role="listbox"]')
      .filter(isShown)
      .filter((list) => {
        const stops = list.querySelectorAll('[tabindex="0"]').length + (list.matches('[tabindex="0"]') ? 1 : 0);
        return stops !== 1 || !list.querySelector('[role="option"]');
      })
      .map(inShort),
    'tables without caption or headings': all('table')
      .filter((table) => {
        const [caption, rows] = [table.querySelector('caption'), table.querySelectorAll('tbody tr')];
        const isHeaded = table.querySelector('th[scope="col"]') && !table.querySelector('th:not([scope])');
        const isRowHeaded = rows.length === 0 || table.querySelector('th[scope="row"]');
        return !caption?.textContent.trim() || !isHeaded || !isRowHeaded;
      })
      .map(inShort),
    'iframes without a title, or skipped by Tab': [...document.querySelectorAll('iframe')]
      .filter(
        ({ title, tabIndex, contentDocument }) =>
          title.trim() === '' || (tabIndex < 0 && contentDocument?.querySelector(focusable)),
      )
      .map(inShort),
    'scrolled out of reach of the keyboard': all('body *')
      .filter((one) => scrolls(one) && isShown(one) && !one.matches('textarea, dialog'))
      .filter((one) => !one.querySelector('a[href], button, input, [tabindex="0"]'))
      .filter((one) => !one.matches('[tabindex="0"][role]:is([aria-label], [aria-labelledby])'))
      .map(inShort),
    'told by color alone': all('svg:not(svg svg)').flatMap(coloredAlike).map(inShort),
  };

  /** As WCAG 1.1.1 asks; a `title` only counts with a role that takes one. */
  function isNamed(element: Element): boolean {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const words = by.map((id) => document.getElementById(id)?.textContent ?? '').join('');
    if (words.trim() !== '' || (element.getAttribute('aria-label') ?? '').trim() !== '') return true;
    const hasTitle = element.querySelector(':scope > title') !== null;
    return element.tagName === 'svg'
      ? element.hasAttribute('role') && hasTitle
      : element.hasAttribute('alt') || hasTitle;
  }

  /** After every scaling of a drawing. */
  function smallTexts(): readonly string[] {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const [parent, words] = [node.parentElement, node.textContent?.trim() ?? ''];
      if (!parent || words === '' || !isShown(parent) || parent.closest('script, style')) continue;
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (size < 11.99) found.push(`${size} px: “${words.slice(0, 40)}”`);
    }
    return found;
  }

  function scrolls(element: HTMLElement): boolean {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isAcross = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    return isAcross || (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
  }

  /** Shapes of one drawing with no words beside them and no form of their own. */
  function coloredAlike(drawing: Element): readonly Element[] {
    if (drawing.getBoundingClientRect().width === 0) return [];
    const filled = [...drawing.querySelectorAll('rect, circle, ellipse, path, polygon')]
      .filter((one) => !one.closest('defs, .label-ground') && one.getBoundingClientRect().width > 1)
      .map((shape) => {
        const path = shape.getAttribute('d') ?? shape.getAttribute('points') ?? '';
        const form = `${shape.tagName} ${path.replace(/[-\d.]+/g, '')}`;
        return { shape, form, fill: getComputedStyle(shape).fill };
      })
      .filter(({ fill }) => fill.startsWith('rgb') && !fill.endsWith(', 0)'));
    const unlike = filled.filter(({ form, fill }) => filled.some((one) => one.form === form && one.fill !== fill));
    return unlike.map(({ shape }) => shape).filter((shape) => !isWorded(shape, drawing));
  }

  function isWorded(shape: Element, drawing: Element): boolean {
    for (let one = shape.parentElement; one !== null && one !== drawing; one = one.parentElement) {
      if (one.querySelector('text, title')) return true;
    }
    // A part of a bar is named by the cell of its own that stands on it.
    const slot = shape.getAttribute('data-slot');
    const cell = slot === null ? null : drawing.closest('tr')?.querySelector(`td[data-slot="${slot}"]`);
    return Boolean(cell?.textContent) || shape.querySelector('title') !== null;
  }
}
