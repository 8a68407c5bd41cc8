/** Sets styles that no rule of the host page, not even `* { all: unset }`, takes back. */
export function styled<E extends HTMLElement>(element: E, styles: Readonly<Record<string, string>>): E {
  for (const [property, value] of Object.entries(styles)) element.style.setProperty(property, value, 'important');
  return element;
}
