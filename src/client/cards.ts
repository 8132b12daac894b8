/**
 * Cards for glossary terms and citations: what a link leads to, shown beside it on hover, focus and, on
 * touch, on the first tap. The card's content is already in the page (the terms and sources of a question),
 * so nothing is fetched; without JavaScript the links are plain links.
 */

/** Long enough that a pointer passing over opens nothing, short enough to feel at once. */
const HOVER_DELAY_MS = 150;

/** The element on this page that holds what `link` leads to. */
function contentFor(link: HTMLAnchorElement): Element | null {
  if (link.classList.contains('cite')) return document.getElementById(link.hash.slice(1));
  const term = /\/glossary\/([^/]+)\/$/.exec(link.pathname)?.[1];
  return term === undefined ? null : document.querySelector(`#term-${CSS.escape(term)} dd`);
}

/** A copy of `source` without ids, which must stay unique in the page. */
function copyOf(source: Element): DocumentFragment {
  const copy = document.createDocumentFragment();
  for (const node of source.childNodes) copy.append(node.cloneNode(true));
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy;
}

function createCard(): HTMLElement {
  const card = document.createElement('div');
  card.className = 'card';
  card.id = 'card';
  card.popover = 'auto';
  card.setAttribute('role', 'note');
  document.body.append(card);
  return card;
}

/** Puts the card below the link, or above it where there is no room, within the window. */
function place(card: HTMLElement, link: HTMLElement): void {
  const anchor = link.getBoundingClientRect();
  const below = anchor.bottom + card.offsetHeight + 16 < innerHeight;
  const left = Math.max(8, Math.min(anchor.left, document.documentElement.clientWidth - card.offsetWidth - 8));
  // Set through the object model, which the content security policy allows; a `style` attribute it would not.
  card.style.left = `${left}px`;
  card.style.top = `${below ? anchor.bottom + 6 : Math.max(8, anchor.top - card.offsetHeight - 6)}px`;
}

/** Binds the page's term and citation links; does nothing on a page without any. */
export function bindCards(): void {
  const selector = 'a.term, a.cite';
  if (!document.querySelector(selector)) return;
  let card: HTMLElement | undefined;
  let shownFor: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (link: HTMLAnchorElement): boolean => {
    const content = contentFor(link);
    if (!content) return false;
    card ??= createCard();
    card.replaceChildren(copyOf(content));
    card.showPopover();
    place(card, link);
    shownFor = link;
    link.setAttribute('aria-describedby', card.id);
    return true;
  };
  const hide = (): void => {
    clearTimeout(timer);
    shownFor?.removeAttribute('aria-describedby');
    shownFor = undefined;
    card?.hidePopover();
  };
  const linkOf = (event: Event): HTMLAnchorElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(selector) : null;

  document.addEventListener('pointerover', (event) => {
    const link = linkOf(event);
    clearTimeout(timer);
    if (event.pointerType !== 'mouse') return;
    const inCard = event.target instanceof Node && card?.contains(event.target);
    if (link && link !== shownFor) timer = setTimeout(() => show(link), HOVER_DELAY_MS);
    else if (!link && !inCard && shownFor) timer = setTimeout(hide, HOVER_DELAY_MS);
  });
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link?.matches(':focus-visible')) show(link);
    else if (!link && shownFor) hide();
  });
  // A tap opens the card; a second tap on the same link follows it.
  let touch = false;
  document.addEventListener('pointerdown', (event) => {
    touch = event.pointerType === 'touch';
  });
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (touch && link && link !== shownFor && show(link)) event.preventDefault();
  });
  document.addEventListener('scroll', () => shownFor && hide(), { passive: true });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shownFor) hide();
  });
}
