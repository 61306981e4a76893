import assert from 'node:assert/strict';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { exportBallot } from '../../bot/decide/decide.ts';
import { minutesDocx } from '../../data/decisions/minutes-docx.ts';
import { readDecisions } from '../../data/store/decisions/decisions.ts';
import { readList } from '../../data/store/decisions/waiting.ts';
import { type Demo, startDemo } from '../teams-double/demo/start-demo.ts';
import { group } from '../teams-double/demo/seed-groups.ts';
import { expect } from './expect.ts';
import { Pages } from './with-page.ts';

const title = 'Valg af driftsmodel';

/** Organisations that each join a model, one with a remark, one through its substitute; an objection in a second round. */
describe('five people who vote in the demo', () => {
  let demo: Demo;
  let pages: Pages | undefined;
  before(async function () {
    demo = await startDemo({ now: '2024-06-03' });
    pages = await Pages.open(demo.address, this);
  });
  after(async () => {
    await pages?.close();
    await demo.stop();
  });

  /** Somebody on the page, in their own chat with Punkt or elsewhere. */
  const be = async (page: Page, name: string, where = 'Punkt'): Promise<void> => {
    await page.getByLabel('Hvem er du?').selectOption(name);
    await page.getByRole('navigation').getByRole('button', { name: where }).first().click();
  };
  const write = async (page: Page, text: string): Promise<void> => {
    await page.getByLabel('Besked', { exact: true }).fill(text);
    await page.keyboard.press('Enter');
  };
  const last = (page: Page, label: string | RegExp) => page.getByLabel(label).last();
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click();
  const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).last().check();
  const log = (page: Page) => page.getByRole('log');

  it('decide in writing; it stands in the store, in the channel, in Ask and in the exported docx', async () => {
    await pages?.withPage('ballot', {}, async (page) => {
      await be(page, 'Mette Lindgren');
      await write(page, 'start skriftlig behandling af punkt 8');
      await expect(page.getByRole('button', { name: 'Se det igennem' })).toBeThere();
      await expect(log(page)).toHaveText(/Udfyldt fra punkt 8 i referat-sundhedsklynge-sydvestjylland/);
      await last(page, 'Overskrift').fill(title);
      await last(page, 'Det, der skal tages stilling til').fill('Hver part tilslutter sig en af modellerne.');
      await choose(page, /Hver part tilslutter sig/);
      await last(page, 'Varianter, én pr. linje').fill('Model A: fælles drift\nModel B: egen drift');
      await choose(page, /Angivet af formanden/);
      await last(page, /Hjemlens ord/).fill('Aftalt på mødet i maj.');
      await press(page, 'Flere vilkår');
      await last(page, 'Den skal mindst være åben i').selectOption('Ingen mindste periode');
      await press(page, 'Se det igennem');
      await expect(log(page)).toHaveText(/Sådan bliver den skriftlige behandling/);
      await expect(log(page)).toHaveText(/Jonas Kjær; stedfortræder: Gitte Nørlund/);
      await press(page, 'Bekræft og send');
      await expect(log(page)).toHaveText(/stemmesedlerne er på vej/);

      const vote = async (name: string, answer: RegExp, remark = ''): Promise<void> => {
        await be(page, name);
        await expect(page.getByRole('button', { name: 'Send svar' })).toBeThere();
        await choose(page, answer);
        if (remark !== '') await last(page, 'Bemærkning til referat').fill(remark);
        await press(page, 'Send svar');
        await expect(log(page)).toHaveText(/Kvittering/);
      };
      await vote('Torben Friis', /Model A/);
      await vote('Lene Abildgaard', /Model A/);
      await vote('Gitte Nørlund', /Model A/);
      await vote('Henrik Damgaard', /Model B/, 'Vi har allerede en drift, der virker.');
      await vote('Sofie Brandt', /Tilslutter os ingen/);

      await be(page, 'Mette Lindgren');
      await write(page, `status på ${title}`);
      await expect(log(page)).toHaveText(/5 af 6 har svaret/);
      await press(page, 'Indfør et svar …');
      await expect(page.getByRole('button', { name: 'Indfør', exact: true })).toBeThere();
      await choose(page, /Billund Kommune: Peter Skovlund/);
      await choose(page, /Model A/);
      await press(page, 'Indfør');
      await expect(log(page)).toHaveText(/Svaret er indført/);
      await press(page, 'Luk nu');
      await expect(log(page)).toHaveText(/Tilslutning/);

      await be(page, 'Jonas Kjær', 'Generelt');
      await expect(log(page)).toHaveText(/Almen praksis.*Model B.*Vi har allerede en drift/);
      await be(page, 'Jonas Kjær');
      await write(page, 'hvad har vi besluttet skriftligt i år?');
      await expect(log(page)).toHaveText(/Én beslutning er truffet skriftligt i 2024/);
    });
    const [kept] = await readDecisions(demo.store, demo.tenant, group.groupId);
    assert.equal(kept?.record.result?.outcome, 'acceded');
    const exported = await exportBallot(demo.store, demo.tenant, kept.record.ballot);
    assert.deepEqual(exported?.faults, []);
    const buffer = Buffer.from(await minutesDocx(exported.minutes));
    const { value } = await mammoth.extractRawText({ buffer });
    assert.match(value, /Varde Kommune: for – “Model A: fælles drift” \(Gitte Nørlund\)/);
    assert.match(value, /Vi har allerede en drift, der virker/);
    assert.ok(value.includes(exported.head.hash));
  });

  it('open a second round, which an objection stops for the next meeting', async () => {
    await pages?.withPage('second-round', {}, async (page) => {
      await be(page, 'Mette Lindgren');
      await press(page, 'Ny runde …');
      await expect(page.getByRole('button', { name: 'Se det igennem' })).toBeThere();
      await last(page, 'Overskrift').fill(`${title}, anden runde`);
      await press(page, 'Se det igennem');
      await expect(page.getByRole('button', { name: 'Bekræft og send' })).toBeThere();
      await press(page, 'Bekræft og send');
      await be(page, 'Lene Abildgaard');
      await expect(log(page)).toHaveText(/anden runde/);
      await press(page, 'Indsigelse …');
      await expect(log(page)).toHaveText(/stopper den skriftlige behandling med det samme/);
      await last(page, /Hvorfor\?/).fill('Det skal vi tale om.');
      await press(page, 'Gør indsigelse');
      await expect(log(page)).toHaveText(/Stoppet af indsigelse/);
      await be(page, 'Jonas Kjær', 'Generelt');
      await expect(log(page)).toHaveText(/Stoppet af indsigelse[\s\S]*Det skal vi tale om/);
    });
    const list = await readList(demo.store, demo.tenant, group.groupId);
    assert.deepEqual(
      list.map((one) => [one.title, one.why]),
      [[`${title}, anden runde`, 'objection']],
    );
  });
});
