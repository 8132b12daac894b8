/** Finding what makes a page scroll sideways. Runs within the page. */
import type { Page } from '@playwright/test';

/** Widths that follow each other in the sweep, at all of which a page stuck out. */
export interface Overflow {
  readonly from: number;
  readonly to: number;
  /** By how many CSS pixels at most. */
  readonly by: number;
  /** The elements that reach furthest, as a reader would find them. */
  readonly because: readonly string[];
}

const HARNESS = '__sweep__';

/** Every width from `from` to `to`. */
export const everyWidth = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/**
 * Shows the page at `address` in a frame of each of `widths`, ascending, and answers where it would scroll
 * sideways. The frame stands in an empty page of the same origin, without a policy of its own.
 */
export async function sweepWidths(
  page: Page,
  address: string,
  widths: readonly number[],
): Promise<Overflow[]> {
  await page.route(`**/${HARNESS}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sweep</title><iframe></iframe>' }),
  );
  await page.goto(HARNESS);
  await page.evaluate(async (src) => {
    const frame = document.querySelector('iframe');
    if (frame === null) throw new Error('the harness has no frame');
    frame.style.cssText = 'border: 0; block-size: 900px; inline-size: 1280px';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = src;
    await loaded;
    await frame.contentDocument?.fonts.ready;
  }, address);
  return page.evaluate(measureWidths, widths);
}

function measureWidths(widths: readonly number[]): Overflow[] {
  const frame = document.querySelector('iframe');
  const inner = frame?.contentDocument;
  const root = inner?.documentElement;
  if (!frame || !inner || !root || !inner.querySelector('main')) throw new Error('the frame shows no page');
  const name = (element: Element): string =>
    `${element.localName}${element.id ? `#${element.id}` : ''}${[...element.classList].map((one) => `.${one}`).join('')}`;
  // What sticks out of a box that scrolls by itself does not widen the page.
  const isScrolled = (element: Element): boolean => {
    for (let box = element.parentElement; box !== null && box !== inner.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') return true;
    }
    return false;
  };
  const reachingOut = (width: number): string[] =>
    [...inner.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !isScrolled(element))
      .slice(-4)
      .map(name);
  const found: Overflow[] = [];
  for (const [index, width] of widths.entries()) {
    frame.style.inlineSize = `${width}px`;
    const by = root.scrollWidth - root.clientWidth;
    const last = found.at(-1);
    if (by <= 0) continue;
    if (last !== undefined && last.to === widths[index - 1])
      found[found.length - 1] = { ...last, to: width, by: Math.max(last.by, by) };
    else found.push({ from: width, to: width, by, because: reachingOut(width) });
  }
  return found;
}

/** By how many CSS pixels the page, as it stands, is wider than its window. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
