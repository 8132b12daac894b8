/** `<scroll-spy>`: marks the link of the section that is being read with `aria-current`. */

/** Registers `<scroll-spy>`. */
export function defineScrollSpy(): void {
  customElements.define(
    'scroll-spy',
    class extends HTMLElement {
      connectedCallback(): void {
        const links = new Map<Element, HTMLAnchorElement>();
        for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
          const heading = document.getElementById(link.hash.slice(1));
          if (heading) links.set(heading, link);
        }
        const observer = new IntersectionObserver(() => markCurrent(links), {
          rootMargin: '-80px 0px -60% 0px',
        });
        for (const heading of links.keys()) observer.observe(heading);
      }
    },
  );
}

/** The current section is the last one whose heading has passed the upper third of the window. */
function markCurrent(links: ReadonlyMap<Element, HTMLAnchorElement>): void {
  let current: HTMLAnchorElement | undefined;
  for (const [heading, link] of links) {
    link.removeAttribute('aria-current');
    if (heading.getBoundingClientRect().top < innerHeight * 0.4) current = link;
  }
  current?.setAttribute('aria-current', 'true');
}
