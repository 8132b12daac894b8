/**
 * Cards for glossary terms and citations: what a link leads to, shown beside it on hover, focus and, on
 * touch, on the first tap. A citation's entry is in the page already; a definition comes from the term's own
 * page, once. Where it cannot be had the card says so, and the link still leads there; without JavaScript
 * the links are plain links.
 */
import { card as messages } from '../messages/en.ts';

/** Long enough that a pointer passing over opens nothing, short enough to feel at once. */
const HOVER_DELAY_MS = 150;

const definitions = new Map<string, Promise<Element | null>>();

/**
 * The definition on the term's page; `null` when it cannot be had. The browser parses the document itself,
 * which Trusted Types allow, while parsing a string would be refused.
 */
function fetchDefinition(address: string): Promise<Element | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = 8_000;
    request.onloadend = () => resolve(request.responseXML?.querySelector('.definition') ?? null);
    request.send();
  });
}

/** What `link` leads to; a definition that failed to load is asked for again the next time. */
async function contentFor(link: HTMLAnchorElement): Promise<Node> {
  const own = link.classList.contains('cite') ? document.getElementById(link.hash.slice(1)) : null;
  if (own) return copyOf(own);
  const known = definitions.get(link.pathname) ?? fetchDefinition(link.pathname);
  definitions.set(link.pathname, known);
  const definition = await known;
  if (definition) return copyOf(definition);
  definitions.delete(link.pathname);
  return document.createTextNode(messages.unavailable);
}

/** A copy of `source` without ids, which must stay unique in the page. */
function copyOf(source: Element): DocumentFragment {
  const copy = document.createDocumentFragment();
  for (const node of source.childNodes) copy.append(document.importNode(node, true));
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
  const left = Math.max(
    8,
    Math.min(anchor.left, document.documentElement.clientWidth - card.offsetWidth - 8),
  );
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

  const hide = (): void => {
    clearTimeout(timer);
    shownFor?.removeAttribute('aria-describedby');
    shownFor = undefined;
    card?.hidePopover();
  };
  const show = async (link: HTMLAnchorElement): Promise<void> => {
    // At once: the card of the link before may lie over this one.
    hide();
    shownFor = link;
    const content = await contentFor(link);
    // The reader may have moved on while the definition was on its way.
    if (shownFor !== link) return;
    card ??= createCard();
    card.replaceChildren(content);
    card.showPopover();
    place(card, link);
    link.setAttribute('aria-describedby', card.id);
  };
  const linkOf = (event: Event): HTMLAnchorElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(selector) : null;

  document.addEventListener('pointerover', (event) => {
    const link = linkOf(event);
    clearTimeout(timer);
    if (event.pointerType !== 'mouse') return;
    const inCard = event.target instanceof Node && card?.contains(event.target);
    if (link && link !== shownFor) timer = setTimeout(() => void show(link), HOVER_DELAY_MS);
    else if (!link && !inCard && shownFor) timer = setTimeout(hide, HOVER_DELAY_MS);
  });
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link?.matches(':focus-visible')) void show(link);
    else if (!link && shownFor) hide();
  });
  // A tap opens the card; a second tap on the same link follows it.
  let touch = false;
  document.addEventListener('pointerdown', (event) => {
    touch = event.pointerType === 'touch';
  });
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!touch || !link || link === shownFor) return;
    event.preventDefault();
    void show(link);
  });
  const onScroll = (): void => {
    // Moving the focus scrolls the page: a card that is still on its way must come all the same.
    if (!shownFor || !card?.matches(':popover-open')) return;
    const { top, bottom } = shownFor.getBoundingClientRect();
    const isInSight = bottom > 0 && top < innerHeight;
    if (isInSight && document.activeElement === shownFor) place(card, shownFor);
    else hide();
  };
  document.addEventListener('scroll', onScroll, { passive: true });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shownFor) hide();
  });
}
