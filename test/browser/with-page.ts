import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { browserHere, openBrowser } from '../cards/browser.ts';

/** CSS pixels. */
export const screens = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

export type PageOptions = { screen?: keyof typeof screens; theme?: 'light' | 'dark' };

const shots = join(import.meta.dirname, 'shots');

/** Pages of a real browser, as a Dane in Copenhagen has them. */
export class Pages {
  readonly #browser: Browser;
  readonly #own: string;
  /** What pages asked of others than their own host. */
  readonly foreign: string[] = [];
  /** What went wrong in a page, and what it complained of. */
  readonly complaints: string[] = [];

  private constructor(browser: Browser, own: string) {
    this.#browser = browser;
    this.#own = own;
  }

  /** Opens a browser for the pages at `own`; skips the tests at hand when this machine has none. */
  static async open(own: string, test: Mocha.Context): Promise<Pages> {
    const path = browserHere();
    if (path === null) {
      console.log('      (skipped: there is no Chromium here; PUNKT_BROWSER can name one)');
      test.skip();
    }
    mkdirSync(shots, { recursive: true });
    return new Pages(await openBrowser(path), own);
  }

  /** Runs something on a fresh page, with nothing kept from another, and takes a picture of how it ends. */
  async withPage(
    name: string,
    { screen = 'desktop', theme = 'light' }: PageOptions,
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await this.#browser.newContext({
      viewport: screens[screen],
      colorScheme: theme,
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      hasTouch: screen === 'phone',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('request', (request) => {
      if (!request.url().startsWith(this.#own)) this.foreign.push(request.url());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    try {
      await page.goto(this.#own);
      await use(page);
    } finally {
      await this.shoot(page, `${name}-${screen}-${theme}`);
      await context.close();
    }
  }

  /** Takes a picture, to be looked at. */
  async shoot(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(shots, `${name}.png`) });
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** What of a page reaches beyond its width: a line for each element, none when all is well. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('body *')].flatMap((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 0 && right > innerWidth + 1 ? [element.tagName + '.' + element.className] : [];
  })`);
