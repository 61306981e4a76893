import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { render } from '../../cards/render.ts';
import { allCards, inputOf, languages } from './all-cards.ts';
import {
  browserHere,
  cutOff,
  faint,
  openBrowser,
  openCardPage,
  showCards,
  themes,
  unfolded,
  widths,
  type Width,
} from './browser.ts';
import { overlong } from './overlong.ts';

describe('in a browser', () => {
  let browser: Browser | undefined;
  let page: Page | undefined;

  before(async function () {
    const path = browserHere();
    if (path === null) {
      console.log('      (skipped: there is no Chromium here; PUNKT_BROWSER can name one)');
      this.skip();
    }
    browser = await openBrowser(path);
    page = await openCardPage(browser);
  });
  after(() => browser?.close());

  for (const { folder, card, samples } of allCards)
    it(`the card ${folder} fits into a phone and a desktop, folded and unfolded, with texts of any length`, async () => {
      assert.ok(page);
      const all = samples.flatMap((sample) =>
        languages.flatMap((language) =>
          [sample, { ...sample, input: overlong(sample.input) }].flatMap((one, size) =>
            (Object.keys(widths) as Width[]).map((width) => ({
              id: [folder, sample.name, language, width, size].join('-').replace(/[^a-z0-9]+/gi, '-'),
              caption: '',
              card: unfolded(render(card, inputOf(one, language)).card),
              theme: 'light' as const,
              width,
            })),
          ),
        ),
      );
      await showCards(page, all);
      assert.deepEqual(await cutOff(page), []);
    });

  for (const { folder, card, samples } of allCards)
    it(`the card ${folder} can be read in the light and the dark theme`, async () => {
      assert.ok(page);
      const all = samples.flatMap((sample) =>
        themes.map((theme) => ({
          id: [folder, sample.name, theme].join('-').replace(/[^a-z0-9]+/gi, '-'),
          caption: '',
          card: unfolded(render(card, inputOf(sample, 'da')).card),
          theme,
          width: 'phone' as const,
        })),
      );
      await showCards(page, all);
      assert.deepEqual(await faint(page), []);
    });

  it('what is folded unfolds, and folds again', async () => {
    assert.ok(page);
    const found = allCards.find(({ folder }) => folder === 'answer');
    const sample = found?.samples.find(({ name }) => name.includes('many places'));
    assert.ok(found && sample);
    const { card } = render(found.card, inputOf(sample, 'da'));
    await showCards(page, [{ id: 'folding', caption: '', card, theme: 'light', width: 'phone' }]);
    const fifth = page.getByText('[5]');
    assert.equal(await fifth.isVisible(), false);
    await page.getByRole('button', { name: 'Vis 2 steder til' }).click();
    assert.equal(await fifth.isVisible(), true);
    await page.getByRole('button', { name: 'Vis færre' }).click();
    assert.equal(await fifth.isVisible(), false);
  });
});
