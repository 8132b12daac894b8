/** What people have asked of their system: forced colours, reduced motion, a theme. */
import { expect, type Page, test } from '@playwright/test';
import { adoptStyles } from './adopt-styles.ts';
import { addressOf, ONE_OF_EACH_KIND } from './pages.ts';

test.describe('with forced colours', () => {
  test.use({ forcedColors: 'active', colorScheme: 'dark' });
  for (const path of ONE_OF_EACH_KIND) {
    test(`${path} keeps its text apart from its ground and its controls in outline`, async ({ page }) => {
      await page.goto(addressOf(path));
      expect(await findVanished(page)).toEqual([]);
    });
  }

  test('text painted like its ground and a control without a border are found', async ({ page }) => {
    await page.goto(addressOf('/'));
    await adoptStyles(page, 'h1 { forced-color-adjust: none; color: rgb(1 2 3); background: rgb(1 2 3) }');
    await page.evaluate(() => {
      for (const control of document.querySelectorAll<HTMLElement>('button, select'))
        control.style.setProperty('border', '0', 'important');
    });
    const kinds = new Set((await findVanished(page)).map((fault) => fault.split(':')[0]));
    expect([...kinds].sort()).toEqual(['control without a border', 'text like its ground']);
  });
});

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' });
  for (const path of ONE_OF_EACH_KIND) {
    test(`${path} moves nothing`, async ({ page }) => {
      await page.goto(addressOf(path));
      expect(await findMotion(page)).toEqual([]);
    });
  }

  test('a transition, an animation and a smooth scroll are found', async ({ page }) => {
    await page.goto(addressOf('/'));
    // Only an element's own style goes before the rules that hold everything still.
    await page.evaluate(() => {
      const plant = (selector: string, property: string, value: string): void =>
        document.querySelector<HTMLElement>(selector)?.style.setProperty(property, value, 'important');
      plant('h1', 'transition', 'color 1s');
      plant('footer', 'animation', 'turn 2s infinite');
      plant('html', 'scroll-behavior', 'smooth');
    });
    const found = (await findMotion(page)).map((html) => /^<\w+/.exec(html)?.[0]);
    expect(found).toEqual(expect.arrayContaining(['<html', '<h1', '<footer']));
  });
});

test.describe('the theme', () => {
  const colours = () => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return { color, backgroundColor };
  };

  test('follows the system, and the choice of a reader goes before it', async ({ page }) => {
    await page.goto(addressOf('/'));
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await page.evaluate(colours);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await page.evaluate(colours);
    expect(dark).not.toEqual(light);
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
    expect(await page.evaluate(colours)).toEqual(light);
  });
});

/** With forced colours on: texts that cannot be told from their ground, and controls that lost their outline. */
function findVanished(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility());
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const vanished = shown
      .filter((one) => one instanceof HTMLElement && one.innerText.trim() !== '')
      .filter((one) => {
        const { color, backgroundColor } = getComputedStyle(one);
        return color === backgroundColor || (color === ground && backgroundColor === 'rgba(0, 0, 0, 0)');
      });
    const bare = shown
      .filter((one) => one.matches('button, select, input:not([type="checkbox"], [type="radio"])'))
      .filter((one) => Number.parseFloat(getComputedStyle(one).borderTopWidth) === 0);
    return [
      ...vanished.map((one) => `text like its ground: ${one.outerHTML.slice(0, 80)}`),
      ...bare.map((one) => `control without a border: ${one.outerHTML.slice(0, 80)}`),
    ];
  });
}

/** Elements that would still move: smooth scrolling, animations and transitions of more than a hundredth of a second. */
function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (list: string): number => Math.max(...list.split(',').map(Number.parseFloat));
    const moves = (element: Element): boolean => {
      const style = getComputedStyle(element);
      const isSmooth = style.scrollBehavior === 'smooth';
      const isAnimated = style.animationName !== 'none' && seconds(style.animationDuration) > 0.01;
      return isSmooth || isAnimated || seconds(style.transitionDuration) > 0.01;
    };
    return [...document.querySelectorAll('*')].filter(moves).map((one) => one.outerHTML.slice(0, 80));
  });
}
