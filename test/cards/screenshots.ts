/**
 * `npm run cards:shots [-- NAME…]`: pictures of every card with every sample, in both themes and on a phone and a
 * desktop, in test/cards/shots (not kept in git): one picture a card, and a sheet a sample of all four side by side.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { render } from '../../cards/render.ts';
import { allCards, inputOf, type FoundCard, type Sample } from './all-cards.ts';
import {
  browserHere,
  openBrowser,
  openCardPage,
  showCards,
  themes,
  unfolded,
  widths,
  type Shown,
  type Width,
} from './browser.ts';

const folder = fileURLToPath(new URL('shots/', import.meta.url));
const names = process.argv.slice(2);
const cards = allCards.filter(({ folder: name }) => names.length === 0 || names.includes(name));

/** All four ways to see a sample; where something is folded, all four again without. */
const waysToSee = ({ card, folder: name }: FoundCard, sample: Sample): Shown[] => {
  const made = render(card, inputOf(sample, 'da')).card;
  const open = unfolded(made);
  const states: Record<string, object> =
    JSON.stringify(open) === JSON.stringify(made) ? { '': made } : { '': made, ' unfolded': open };
  return Object.entries(states).flatMap(([state, json]) =>
    themes.flatMap((theme) =>
      (Object.keys(widths) as Width[]).map((width) => ({
        id: [name, sample.name, state, theme, width].join(' ').replace(/[^a-z0-9]+/gi, '-'),
        caption: `${name} · ${sample.name}${state} · ${theme} · ${width}`,
        card: json,
        theme,
        width,
      })),
    ),
  );
};

const path = browserHere();
if (path === null) {
  console.error('There is no Chromium here; PUNKT_BROWSER can name one.');
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser(path);
  try {
    const page = await openCardPage(browser);
    for (const card of cards) {
      const all = card.samples.flatMap((sample) => waysToSee(card, sample));
      await showCards(page, all);
      for (const { id } of all) await page.locator(`#${id}`).screenshot({ path: `${folder}${id}.png` });
      await page.locator('main').screenshot({ path: `${folder}sheet-${card.folder}.png` });
      console.error(`${card.folder}: ${String(all.length)} pictures`);
    }
  } finally {
    await browser.close();
  }
}
