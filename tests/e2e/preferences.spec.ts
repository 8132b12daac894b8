/** What people have asked of their system: forced colours, reduced motion, a theme. */
import { expect, test } from '@playwright/test';
import { addressOf, ONE_OF_EACH_KIND } from './pages.ts';

test.describe('with forced colours', () => {
  test.use({ forcedColors: 'active', colorScheme: 'dark' });
  for (const path of ONE_OF_EACH_KIND) {
    test(`${path} keeps its text apart from its ground and its controls in outline`, async ({ page }) => {
      await page.goto(addressOf(path));
      const faults = await page.evaluate(() => {
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
      expect(faults).toEqual([]);
    });
  }
});

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' });
  for (const path of ONE_OF_EACH_KIND) {
    test(`${path} moves nothing`, async ({ page }) => {
      await page.goto(addressOf(path));
      const moving = await page.evaluate(() => {
        const seconds = (list: string): number => Math.max(...list.split(',').map(Number.parseFloat));
        const moves = (element: Element): boolean => {
          const style = getComputedStyle(element);
          const isSmooth = style.scrollBehavior === 'smooth';
          const isAnimated = style.animationName !== 'none' && seconds(style.animationDuration) > 0.01;
          return isSmooth || isAnimated || seconds(style.transitionDuration) > 0.01;
        };
        return [...document.querySelectorAll('*')].filter(moves).map((one) => one.outerHTML.slice(0, 80));
      });
      expect(moving).toEqual([]);
    });
  }
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
