import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { samples } from '../teams/import-sample.ts';
import { type Demo, startDemo } from '../teams-double/demo/start-demo.ts';
import { people } from '../teams-double/demo/people.ts';
import { group } from '../teams-double/demo/seed-groups.ts';
import { expect } from './expect.ts';
import { Pages, tooWide } from './with-page.ts';

const sent = 'kommissorium-saarbehandling-2024-04-12.docx';

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

  const ask = async (page: Page, question: string): Promise<void> => {
    await page.getByLabel('Besked', { exact: true }).fill(question);
    await page.keyboard.press('Enter');
  };
  const become = (page: Page, name: string) => page.getByLabel('Hvem er du?').selectOption(name);
  const log = (page: Page) => page.getByRole('log');

  it('answers one person in Danish, with its source, and another in English', async () => {
    await pages?.withPage('demo', {}, async (page) => {
      await expect(log(page)).toHaveText(/jeg er Punkt/);
      await ask(page, 'Hvem ejer IV-aftalen i Region Syddanmark?');
      await expect(log(page)).toHaveText(/Den stående arbejdsgruppe vedr\. behandling i borgerens nærmiljø/);
      await expect(log(page)).toHaveText(/20\. marts 2024.*kommissorium-behandling-i-naermiljoet/s);
      await become(page, people.municipalChair);
      await expect(log(page)).not.toHaveText(/20\. marts 2024/);
      await ask(page, 'Who owns the IV-aftale in Region Syddanmark?');
      await expect(log(page)).toHaveText(/20 March 2024/);
    });
  });

  it('takes no paper from somebody who is no secretary', async () => {
    await pages?.withPage('no-import', {}, async (page) => {
      await become(page, people.member);
      await expect(log(page)).toHaveText(/jeg er Punkt/);
      await page.locator('input[type=file]').setInputFiles(join(samples, sent));
      await expect(log(page)).toHaveText(/kommissorium-saarbehandling.*sekretær/s);
      assert.equal(await page.getByRole('button', { name: 'Godkend' }).count(), 0);
    });
  });

  it('answers in a channel only when it is mentioned, and says so', async () => {
    await pages?.withPage('channel', {}, async (page) => {
      await page.getByRole('button', { name: 'Generelt' }).click();
      const field = page.getByLabel('Besked', { exact: true });
      await ask(page, 'Hvem ejer IV-aftalen i Region Syddanmark?');
      await expect(page.getByRole('status').filter({ hasText: '@Punkt' })).toHaveText(/hører kun med her/);
      await field.pressSequentially('@pu');
      await page.keyboard.press('Enter');
      await field.pressSequentially('hvem ejer IV-aftalen i Region Syddanmark?');
      await page.keyboard.press('Enter');
      await expect(log(page)).toHaveText(/20\. marts 2024/);
    });
  });

  it('turns somebody of another tenant away, until a secretary has added them', async () => {
    await pages?.withPage('stranger', {}, async (page) => {
      await become(page, people.ofOtherTenant);
      await page.getByRole('button', { name: 'På tværs' }).click();
      await ask(page, '@Punkt hvem ejer IV-aftalen i Region Syddanmark?');
      await expect(log(page)).toHaveText(/når sekretæren/);
      await become(page, people.secretary);
      await ask(page, `@Punkt tilføj @${people.ofOtherTenant} som medlem i ${group.name}`);
      await expect(log(page)).toHaveText(/er nu medlem/);
      await become(page, people.ofOtherTenant);
      await ask(page, '@Punkt hvem ejer IV-aftalen i Region Syddanmark?');
      await expect(log(page)).toHaveText(/er nu medlem.*20\. marts 2024/s);
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
        await page.getByLabel('Besked', { exact: true }).fill('hvem ejer IV-aftalen i Region Syddanmark?');
        await page.getByRole('button', { name: 'Send', exact: true }).click();
        await expect(log(page)).toHaveText(/marts 2024/);
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

  it('takes a thumb, and asks what was wrong', async () => {
    await pages?.withPage('thumb', { theme: 'dark' }, async (page) => {
      await become(page, people.regionalChair);
      await ask(page, 'Hvem ejer IV-aftalen i Region Syddanmark?');
      await page.getByRole('button', { name: 'Dårligt svar' }).last().click();
      await expect(page.getByRole('dialog')).toBeThere();
      await pages?.shoot(page, 'thumb-dialog');
      await page.getByRole('radio', { name: 'Det er forkert' }).check();
      await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
      await page.getByRole('button', { name: 'Dårligt svar', pressed: true }).waitFor();
    });
  });

  it('lets somebody add the app, and welcomes them', async () => {
    await pages?.withPage('installed', {}, async (page) => {
      await become(page, people.withoutApp);
      await page.getByRole('button', { name: 'Tilføj Punkt' }).click();
      await expect(log(page)).toHaveText(/jeg er Punkt/);
    });
  });

  it('asks nothing of anybody else, and complains of nothing', () => {
    if (pages !== undefined) assert.deepEqual([pages.foreign, pages.complaints], [[], []]);
  });
});
