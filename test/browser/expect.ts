import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';

/** Milliseconds something may take to come true. */
const patience = 10_000;
const pause = 50;

/** What must come to be so of something on a page; looked at again until it is. */
export const expect = (locator: Locator) => ({
  toBeThere: () => locator.first().waitFor({ timeout: patience }),
  toBeGone: () => locator.first().waitFor({ state: 'hidden', timeout: patience }),
  toHaveText: (pattern: RegExp) => until(locator, (text) => pattern.test(text), `has no ${String(pattern)}`),
  not: {
    toHaveText: (pattern: RegExp) => until(locator, (text) => !pattern.test(text), `has ${String(pattern)}`),
  },
});

const until = async (locator: Locator, holds: (text: string) => boolean, why: string): Promise<void> => {
  const end = Date.now() + patience;
  let text = '';
  do {
    text = (await locator.first().textContent({ timeout: patience })) ?? '';
    if (holds(text)) return;
    await locator.page().waitForTimeout(pause);
  } while (Date.now() < end);
  assert.fail(`${why}: ${text}`);
};
