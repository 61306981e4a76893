import assert from 'node:assert/strict';
import { expect } from './expect.ts';
import { type Demo, startDemo } from '../teams-double/demo/start-demo.ts';
import { Pages, tooWide } from './with-page.ts';

describe('the demo in a browser', () => {
  let demo: Demo;
  let pages: Pages | undefined;
  before(async function () {
    demo = await startDemo({ now: '2024-06-01' });
    pages = await Pages.open(demo.address, this);
  });
  after(async () => {
    await pages?.close();
    await demo.stop();
  });

  it('answers one person in Danish, with its source, and another in English', async () => {
    await pages?.withPage('demo', {}, async (page) => {
      const ask = async (question: string) => {
        await page.getByLabel('Besked', { exact: true }).fill(question);
        await page.keyboard.press('Enter');
      };
      await ask('Hvem ejer IV-aftalen i Region Syddanmark?');
      const messages = page.getByRole('log');
      await expect(messages).toHaveText(/Den stående arbejdsgruppe vedr\. behandling i borgerens nærmiljø/);
      await expect(messages).toHaveText(/20\. marts 2024/);
      await page.getByLabel('Hvem er du?').selectOption('Lene Abildgaard');
      await expect(messages).not.toHaveText(/arbejdsgruppe/);
      await ask('Who owns the IV-aftale in Region Syddanmark?');
      await expect(messages).toHaveText(/20 March 2024/);
    });
  });

  it('answers in a channel only when it is mentioned, and says so', async () => {
    await pages?.withPage('channel', {}, async (page) => {
      await page.getByRole('button', { name: 'Generelt' }).click();
      const field = page.getByLabel('Besked', { exact: true });
      await field.fill('Hvem ejer IV-aftalen?');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: '@Punkt' })).toHaveText(/hører kun med her/);
      await field.pressSequentially('@pu');
      await page.keyboard.press('Enter');
      await field.pressSequentially('hvem ejer IV-aftalen i Region Syddanmark?');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('log')).toHaveText(/20\. marts 2024/);
    });
  });

  for (const theme of ['light', 'dark'] as const)
    it(`fits a phone, ${theme}`, async () => {
      await pages?.withPage('list', { screen: 'phone', theme }, async (page) => {
        await expect(page.getByRole('button', { name: 'Formandskabet' })).toBeThere();
        assert.deepEqual(await tooWide(page), []);
      });
      await pages?.withPage('answer', { screen: 'phone', theme }, async (page) => {
        await page.getByRole('navigation').getByRole('button', { name: 'Punkt' }).click();
        await page.getByLabel('Besked', { exact: true }).fill('hvem ejer IV-aftalen?');
        await page.getByRole('button', { name: 'Send', exact: true }).click();
        await expect(page.getByRole('log')).toHaveText(/marts 2024/);
        assert.deepEqual(await tooWide(page), []);
      });
    });

  it('switches to dark and keeps it', async () => {
    await pages?.withPage('switched', {}, async (page) => {
      await page.getByRole('button', { name: 'Mørkt tema' }).click();
      await page.reload();
      await expect(page.getByRole('button', { name: 'Lyst tema' })).toBeThere();
    });
  });

  it('lets somebody add the app', async () => {
    await pages?.withPage('installed', {}, async (page) => {
      await page.getByLabel('Hvem er du?').selectOption('Peter Skovlund');
      await page.getByRole('button', { name: 'Tilføj Punkt' }).click();
      await expect(page.getByRole('heading', { name: 'Punkt', exact: true })).toBeThere();
    });
  });

  it('asks nothing of anybody else, and complains of nothing', () => {
    assert.deepEqual([pages?.foreign, pages?.complaints], [[], []]);
  });
});
