import type { Page } from '@playwright/test';

/** Adds rules to the page as it stands, in a way its policy allows, so that a test can plant a fault in its look. */
export function adoptStyles(page: Page, css: string): Promise<void> {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}
