import type { Browser, Page } from 'playwright-core';
import { browserHere, openBrowser } from '../cards/browser.ts';

/** CSS pixels. */
export const screens = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;
export type Screen = keyof typeof screens;

export type PageOptions = { screen?: Screen; theme?: 'light' | 'dark' };

/** Pages of a real browser, as a Dane in Copenhagen has them. Whatever a page asks of another host fails the test. */
export class Pages {
  readonly #browser: Browser;
  readonly #own: string;
  /** What was asked of others than the page's own host. */
  readonly foreign: string[] = [];
  /** What went wrong in a page, and what it complained of. */
  readonly complaints: string[] = [];

  private constructor(browser: Browser, own: string) {
    this.#browser = browser;
    this.#own = own;
  }

  /** Null when there is no browser on this machine. `own` is the address that may be asked. */
  static async open(own: string): Promise<Pages | null> {
    const path = browserHere();
    return path === null ? null : new Pages(await openBrowser(path), own);
  }

  /** Runs something on a fresh page, with nothing kept from another. */
  async withPage<T>(
    { screen = 'desktop', theme = 'light' }: PageOptions,
    use: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context = await this.#browser.newContext({
      viewport: screens[screen],
      colorScheme: theme,
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      hasTouch: screen === 'phone',
    });
    try {
      const page = await context.newPage();
      page.on('request', (request) => {
        if (!request.url().startsWith(this.#own)) this.foreign.push(request.url());
      });
      page.on('pageerror', (error) => this.complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') this.complaints.push(message.text());
      });
      await page.goto(this.#own);
      return await use(page);
    } finally {
      await context.close();
    }
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
