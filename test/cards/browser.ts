import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Where a Chromium may be; `PUNKT_BROWSER` names another, and then no other is taken. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a browser on this machine; null when there is none. */
export const browserHere = (): string | null =>
  [process.env['PUNKT_BROWSER'] ?? places].flat().find((path) => existsSync(path)) ?? null;

const quiet =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: quiet.split(' ') });

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** CSS pixels: a phone, and the column of a chat on a desktop. */
export const widths = { phone: 360, desktop: 640 } as const;
export type Width = keyof typeof widths;

/** One card to show, and how. */
export interface Shown {
  id: string;
  caption: string;
  card: object;
  theme: Theme;
  width: Width;
}

const { resolve } = createRequire(import.meta.url);
const teamsLike = new URL('../teams-like/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, teamsLike), 'utf8');

const page = `<!doctype html><html lang="da"><head><meta charset="utf-8"><style>${read('card.css')}
  body { background: #888; margin: 0; }
  main { align-items: flex-start; display: grid; grid-template-columns: repeat(4, auto); gap: 12px; padding: 12px; width: max-content; }
  figure { background: var(--page); margin: 0; padding: 8px; }
  figcaption { color: var(--text); font: 12px/16px 'Liberation Mono', monospace; margin-bottom: 4px; min-width: 100%; width: 0; }
</style></head><body><main></main></body></html>`;

/** A page that renders cards as Teams does: Microsoft's renderer with a full Markdown renderer, which cards may not need. */
export const openCardPage = async (browser: Browser): Promise<Page> => {
  const opened = await browser.newPage({ viewport: { width: 2_100, height: 1_000 } });
  await opened.setContent(page);
  await opened.addScriptTag({ path: resolve('adaptivecards/dist/adaptivecards.min.js') });
  await opened.addScriptTag({ path: resolve('markdown-it/browser') });
  await opened.addScriptTag({
    content: `
      const markdown = markdownit();
      AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
        result.outputHtml = markdown.render(text);
        result.didProcess = true;
      };
      const configs = { light: ${read('host-config.light.json')}, dark: ${read('host-config.dark.json')} };
      window.show = (all) => {
        const main = document.querySelector('main');
        main.replaceChildren(...all.map(({ id, caption, card, theme, pixels }) => {
          const figure = document.createElement('figure');
          figure.dataset.theme = theme;
          const figcaption = document.createElement('figcaption');
          figcaption.textContent = caption;
          const frame = document.createElement('div');
          frame.className = 'teams-card';
          frame.id = id;
          frame.style.width = pixels + 'px';
          const made = new AdaptiveCards.AdaptiveCard();
          made.hostConfig = new AdaptiveCards.HostConfig(configs[theme]);
          made.parse(card);
          frame.append(made.render());
          figure.append(figcaption, frame);
          return figure;
        }));
      };`,
  });
  return opened;
};

/** Shows cards on the page in place of what it showed. */
export const showCards = async (opened: Page, all: readonly Shown[]): Promise<void> => {
  const wanted = all.map((one) => ({ ...one, pixels: widths[one.width] }));
  await opened.evaluate(`show(${JSON.stringify(wanted)})`);
};

/** What of the shown cards reaches beyond its card, or is cut off: a line for each element, none when all is well. */
export const cutOff = (opened: Page): Promise<string[]> =>
  opened.evaluate(`[...document.querySelectorAll('.teams-card')].flatMap((card) => {
    const edge = card.getBoundingClientRect();
    return [...card.querySelectorAll('*')].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || element.tagName === 'OPTION') return [];
      const clipped = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
      return left < edge.left - 1 || right > edge.right + 1 || (clipped && !['TEXTAREA', 'INPUT'].includes(element.tagName))
        ? [card.id + ': ' + element.tagName + '.' + element.className + ' ' + element.textContent.slice(0, 60)]
        : [];
    });
  })`);

/**
 * Texts of the shown cards that are hard to read, by their contrast to what is behind them: a line for each, none when
 * all have at least 4.5 : 1 (WCAG 2.2, 1.4.3).
 */
export const faint = (opened: Page): Promise<string[]> =>
  opened.evaluate(`(() => {
    const channels = (color) => (/[\\d.]+(?:, ?[\\d.]+)+/.exec(color)?.[0] ?? '').split(',').map(Number);
    const luminance = (color) => {
      const [r, g, b] = channels(color).map((one) => one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element) => {
      const { backgroundColor } = getComputedStyle(element);
      return (channels(backgroundColor)[3] ?? 1) > 0 ? backgroundColor : behind(element.parentElement);
    };
    return [...document.querySelectorAll('.teams-card *')].flatMap((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '');
      if (!own || element.getClientRects().length === 0) return [];
      const lights = [getComputedStyle(element).color, behind(element)].map(luminance).sort((a, b) => b - a);
      const contrast = (lights[0] + 0.05) / (lights[1] + 0.05);
      return contrast >= 4.5 ? [] : [contrast.toFixed(1) + ' ' + element.closest('.teams-card').id + ': ' + element.textContent.slice(0, 60)];
    });
  })()`);

/** The card with all that is folded shown: what stood folded is there, and the buttons that show it (`show-…`) are not. */
export const unfolded = (card: object): object =>
  JSON.parse(JSON.stringify(card), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('isVisible' in value) return { ...value, isVisible: true };
    return 'id' in value && typeof value.id === 'string' && value.id.startsWith('show-')
      ? { ...value, isVisible: false }
      : value;
  }) as object;
