import type { HostOfEmbed } from '../send-heights.ts';

/**
 * Lets links lead somewhere where the embed's sandbox opens no window, as WordPress's does: those of its own site by the
 * host's own `link` message, all others by showing their address to be copied. Elsewhere they are left alone.
 */
export function openLinks(window: Window, content: HTMLElement, host: HostOfEmbed): void {
  if (Object.is(window.parent, window) || window.origin !== 'null') return;
  content.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const secret = host.wordpressSecret;
    const opened = secret === null ? window.open(link.href, '_blank') : null;
    if (opened) opened.opener = null;
    else if (secret !== null && link.host === new URL(host.address).host) {
      window.parent.postMessage({ message: 'link', value: link.href, secret }, '*');
    } else offer(content, link);
  });
}

/** Shows a link's address under the link, selected. */
function offer(content: HTMLElement, link: HTMLAnchorElement): void {
  content.querySelector('.embed-offer')?.remove();
  const { document } = globalThis;
  const field = Object.assign(document.createElement('input'), { readOnly: true, value: link.href });
  field.setAttribute('aria-label', 'Link to copy');
  const paragraph = Object.assign(document.createElement('p'), { className: 'embed-offer' });
  paragraph.append('This blog blocks links to other sites. Copy this one: ', field);
  paragraph.style.top = `${link.getBoundingClientRect().bottom - content.getBoundingClientRect().top}px`;
  content.append(paragraph);
  field.focus();
  field.select();
  paragraph.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // It is this that Escape closes, not the evidence around the link.
    event.stopPropagation();
    link.focus();
  });
  paragraph.addEventListener('focusout', () => paragraph.remove());
}
