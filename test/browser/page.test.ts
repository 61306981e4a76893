import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { cast } from '../teams-double/cast.ts';
import { type FakeBot, startFakeBot } from '../teams-double/fake-bot.ts';
import { type RunningTeams, startTeams } from '../teams-double/start-teams.ts';
import { expect } from './expect.ts';
import { Pages, tooWide } from './with-page.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
const card = (more: object) => ({ type: 'AdaptiveCard', version: '1.5', ...more });
const attached = (content: object) => ({ attachments: [{ contentType: cardType, content }] });

describe("the page of Teams' double", () => {
  let bot: FakeBot;
  let teams: RunningTeams;
  let pages: Pages | undefined;
  beforeEach(async function () {
    bot = await startFakeBot();
    teams = await startTeams({
      ...cast,
      botUrl: bot.url,
      page: { commands: [{ id: 'search', title: 'Søg', parameter: 'query' }] },
    });
    pages = await Pages.open(teams.url, this);
  });
  afterEach(async () => {
    assert.deepEqual([pages?.foreign, pages?.complaints], [[], []]);
    await pages?.close();
    await teams.stop();
    await bot.stop();
  });

  const botSays = async (where: string, message: object, put?: string): Promise<string> => {
    const { id: conversation } = teams.world.conversationOf(teams.person('Anne Prøve'), where);
    const path = `v3/conversations/${conversation}/activities${put === undefined ? '' : `/${put}`}`;
    const method = put === undefined ? 'POST' : 'PUT';
    const response = await fetch(`${teams.url}${path}`, {
      method,
      body: JSON.stringify({ type: 'message', ...message }),
    });
    return ((await response.json()) as { id: string }).id;
  };
  const open = (page: Page, name: string) =>
    page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  const log = (page: Page) => page.getByRole('log');

  it('shows citations with their places, and takes thumbs with words', async () => {
    await botSays('personal', {
      text: 'Gruppen ejer aftalen [1].',
      channelData: { feedbackLoop: { type: 'default' } },
      entities: [
        {
          type: 'https://schema.org/Message',
          '@type': 'Message',
          citation: [
            {
              '@type': 'Claim',
              position: 1,
              appearance: {
                '@type': 'DigitalDocument',
                name: 'Referat, punkt 2',
                abstract: 'Gruppen ejer den.',
              },
            },
          ],
        },
      ],
    });
    await pages?.withPage('citation', {}, async (page) => {
      await page.getByRole('button', { name: 'Dårligt svar' }).click();
      await page.getByLabel('Hvad var godt eller dårligt?').fill('forkert gruppe');
      await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
      await page.getByRole('button', { name: 'Dårligt svar', pressed: true }).waitFor();
      await page.getByRole('button', { name: 'Kilde 1' }).focus();
      await expect(page.getByRole('tooltip')).toBeThere();
    });
    assert.deepEqual(bot.heard[0]?.value, {
      actionName: 'feedback',
      actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"forkert gruppe"}' },
    });
  });

  it('shows the bot’s own form for feedback', async () => {
    await botSays('personal', { text: 'Svar', channelData: { feedbackLoop: { type: 'custom' } } });
    const form = card({
      body: [{ type: 'Input.Text', id: 'why', label: 'Hvorfor?', isMultiline: true }],
      actions: [{ type: 'Action.Submit', title: 'Send til Punkt' }],
    });
    bot.answer = ({ name }) =>
      name === 'message/fetchTask'
        ? {
            body: {
              task: { type: 'continue', value: { title: 'Fortæl os', card: attached(form).attachments[0] } },
            },
          }
        : {};
    await pages?.withPage('feedback-form', { theme: 'dark' }, async (page) => {
      await page.getByRole('button', { name: 'Godt svar' }).click();
      await page.getByLabel('Hvorfor?').fill('præcist');
      await pages?.shoot(page, 'feedback-form-open');
      await page.getByRole('button', { name: 'Send til Punkt' }).click();
      await page.getByRole('button', { name: 'Godt svar', pressed: true }).waitFor();
    });
    const { actionValue } = bot.heard[1]?.value as { actionValue: { feedback: string } };
    assert.equal(actionValue.feedback, '{"why":"præcist"}');
  });

  const vote = card({
    body: [
      { type: 'TextBlock', text: 'Skriftlig behandling', weight: 'Bolder', size: 'Medium', wrap: true },
      { type: 'Input.Text', id: 'remark', label: 'Bemærkning til referat', isMultiline: true },
    ],
    actions: [
      { type: 'Action.Execute', title: 'For', verb: 'vote', data: { answer: 'for' }, style: 'positive' },
      {
        type: 'Action.ShowCard',
        title: 'Mere',
        card: card({ body: [{ type: 'TextBlock', text: 'Hjemmel: forretningsordenen', wrap: true }] }),
      },
    ],
  });
  const voted = card({ body: [{ type: 'TextBlock', text: 'Du har stemt for.', wrap: true }] });
  const answered = (value: unknown, type = cardType) => ({ body: { statusCode: 200, type, value } });

  for (const theme of ['light', 'dark'] as const)
    it(`replaces a card for the one who used it, and for nobody else, ${theme}`, async () => {
      await botSays('Formændene', attached(vote));
      bot.answer = () => answered(voted);
      await pages?.withPage('card', { theme }, async (page) => {
        await open(page, 'Formændene');
        await page.getByLabel('Bemærkning til referat').fill('enig');
        await page.getByRole('button', { name: 'Mere' }).click();
        await expect(log(page)).toHaveText(/Hjemmel/);
        await page.getByRole('button', { name: 'For', exact: true }).click();
        await expect(log(page)).toHaveText(/Du har stemt for/);
        await page.getByLabel('Hvem er du?').selectOption('Bo Prøve');
        await expect(page.getByRole('button', { name: 'For', exact: true })).toBeThere();
      });
      const { action } = bot.heard[0]?.value as { action: { data: unknown } };
      assert.deepEqual(action.data, { answer: 'for', remark: 'enig' });
    });

  it('keeps what is being written in a card while others write', async () => {
    await botSays('personal', attached(vote));
    await pages?.withPage('kept', { screen: 'phone' }, async (page) => {
      await open(page, 'Punkt');
      await page.getByLabel('Bemærkning til referat').fill('halvt skrevet');
      const second = await botSays('personal', { text: 'Noget andet' });
      await expect(log(page)).toHaveText(/Noget andet/);
      await botSays('personal', { text: 'Noget helt tredje' }, second);
      await expect(log(page)).toHaveText(/redigeret.*Noget helt tredje/);
      assert.equal(await page.getByLabel('Bemærkning til referat').inputValue(), 'halvt skrevet');
      assert.deepEqual(await tooWide(page), []);
    });
  });

  it('fetches a card anew for those it names, once each version, when they see it', async () => {
    const refresh = {
      action: { type: 'Action.Execute', verb: 'see' },
      userIds: [teams.person('Bo Prøve').id],
    };
    const shared = { ...vote, refresh };
    const id = await botSays('Formændene', attached(shared));
    bot.answer = () => answered({ ...voted, refresh });
    await pages?.withPage('refreshed', {}, async (page) => {
      await open(page, 'Formændene');
      await expect(page.getByRole('button', { name: 'For', exact: true })).toBeThere();
      assert.equal(bot.heard.length, 0);
      await page.getByLabel('Hvem er du?').selectOption('Bo Prøve');
      await expect(log(page)).toHaveText(/Du har stemt for/);
      assert.equal(bot.heard.length, 1);
      await botSays('Formændene', attached(shared), id);
      await expect(log(page)).toHaveText(/redigeret/);
      await page.getByRole('button', { name: 'Opdatér kortet' }).click();
      await expect(log(page)).toHaveText(/Du har stemt for/);
    });
    const triggers = bot.heard.map(({ value }) => (value as { trigger: string }).trigger);
    assert.deepEqual(triggers, ['automatic', 'automatic', 'manual']);
  });

  it('says so when an action fails, and what the bot says of it', async () => {
    await botSays('personal', attached(vote));
    bot.answer = () => ({ status: 400 });
    await pages?.withPage('failed', {}, async (page) => {
      await page.getByRole('button', { name: 'For', exact: true }).click();
      await expect(page.getByRole('alert')).toHaveText(/Noget gik galt/);
      bot.answer = () => answered('Fristen er udløbet.', 'application/vnd.microsoft.activity.message');
      await page.getByRole('button', { name: 'For', exact: true }).click();
      await expect(log(page)).toHaveText(/Fristen er udløbet/);
    });
  });

  it('finds people in a card’s people pickers: of the organisation, or of the conversation', async () => {
    const picker = (id: string, dataset: string, more: object = {}) => ({
      type: 'Input.ChoiceSet',
      id,
      label: id,
      choices: [],
      'choices.data': { type: 'Data.Query', dataset },
      ...more,
    });
    const picking = card({
      body: [
        picker('sekretær', 'graph.microsoft.com/users'),
        picker('medlemmer', 'graph.microsoft.com/users?scope=currentContext', { isMultiSelect: true }),
      ],
      actions: [{ type: 'Action.Execute', title: 'Gem', verb: 'add' }],
    });
    await botSays('Formændene', attached(picking));
    bot.answer = () => answered(voted);
    await pages?.withPage('people', { theme: 'dark' }, async (page) => {
      await open(page, 'Formændene');
      await page.getByLabel('sekretær').locator('input').fill('Uden App');
      await page.getByRole('checkbox', { name: 'Bo Prøve' }).check();
      await pages?.shoot(page, 'people-picked');
      assert.equal(await page.getByRole('checkbox', { name: 'Kun Team' }).count(), 0);
      await page.getByRole('button', { name: 'Gem' }).click();
      await expect(log(page)).toHaveText(/Du har stemt for/);
    });
    const { action } = bot.heard[0]?.value as { action: { data: unknown } };
    const [secretary, member] = ['Uden App', 'Bo Prøve'].map((name) => teams.person(name).aadObjectId);
    assert.deepEqual(action.data, { sekretær: secretary, medlemmer: member });
  });

  it('sends a file in the personal chat, and asks before it takes one', async () => {
    await pages?.withPage('files', {}, async (page) => {
      await expect(page.locator('body[data-live]')).toBeThere();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'referat.docx', mimeType: 'x/y', buffer: Buffer.from('a') });
      await expect(log(page)).toHaveText(/referat\.docx/);
      await botSays('personal', {
        attachments: [
          {
            contentType: 'application/vnd.microsoft.teams.card.file.consent',
            name: 'beslutninger.csv',
            content: { description: 'Beslutninger i 2024', sizeInBytes: 10, acceptContext: {} },
          },
        ],
      });
      await page.getByRole('button', { name: 'Tillad' }).click();
      await open(page, 'Formændene');
      await expect(page.getByRole('button', { name: 'Send en fil' })).toBeGone();
    });
    assert.deepEqual(
      bot.heard.map(({ type, name }) => name ?? type),
      ['message', 'fileConsent/invoke'],
    );
  });

  it('searches from the compose box, and puts a card into a message', async () => {
    const content = card({ body: [{ type: 'TextBlock', text: 'IV-aftalen', weight: 'Bolder', wrap: true }] });
    const preview = {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: 'IV-aftalen', text: 'Region Syddanmark' },
    };
    const attachments = [{ contentType: cardType, content, preview }];
    bot.answer = ({ name }) =>
      name === 'composeExtension/query'
        ? { body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } } }
        : {};
    await pages?.withPage('extension', { screen: 'phone' }, async (page) => {
      await open(page, 'Styregruppen');
      await page.getByRole('button', { name: 'Søg i Punkt' }).click();
      await page.getByRole('searchbox').fill('iv');
      await expect(page.getByRole('button', { name: /IV-aftalen/ })).toBeThere();
      await pages?.shoot(page, 'extension-search');
      await page.getByRole('button', { name: /IV-aftalen/ }).click();
      await expect(page.getByRole('searchbox')).toBeGone();
      await page.getByLabel('Besked', { exact: true }).fill('den her');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await expect(log(page)).toHaveText(/den her.*IV-aftalen/);
    });
  });

  it('offers what the bot suggests, in the personal chat', async () => {
    const suggestedActions = { actions: [{ type: 'imBack', title: 'Syddanmark', value: 'i Syddanmark' }] };
    await botSays('personal', { text: 'Hvor?', suggestedActions });
    await pages?.withPage('suggested', {}, async (page) => {
      await page.getByRole('button', { name: 'Syddanmark' }).click();
      await expect(page.getByRole('button', { name: 'Syddanmark' })).toBeGone();
    });
    assert.equal(bot.heard[0]?.text, 'i Syddanmark');
  });

  it('tells that the bot is writing, until it has written', async () => {
    await pages?.withPage('typing', {}, async (page) => {
      await expect(page.locator('body[data-live]')).toBeThere();
      await botSays('personal', { type: 'typing' });
      await expect(page.getByText('Punkt skriver …')).toBeThere();
      await botSays('personal', { text: 'Færdig' });
      await expect(page.getByText('Punkt skriver …')).toBeGone();
    });
  });

  it('keeps answers in their thread in a channel', async () => {
    const first = await botSays('Styregruppen', { text: 'Nyt referat' });
    await botSays('Styregruppen', { text: 'En anden tråd' });
    await pages?.withPage('thread', {}, async (page) => {
      await open(page, 'Styregruppen');
      await page.getByRole('button', { name: 'Svar', exact: true }).first().click();
      await page.getByLabel('Besked', { exact: true }).fill('@Punkt tak');
      await page.keyboard.press('Enter');
      await expect(log(page)).toHaveText(/Nyt referat.*tak.*En anden tråd/s);
    });
    assert.match(bot.heard[0]?.conversation.id ?? '', new RegExp(`;messageid=${first}$`));
  });

  it('shows what a bot writes as text, whatever it is', async () => {
    await botSays('personal', {
      text: '<img src=x onerror=alert(1)> **fed** [a](javascript:alert(1)) ![b](http://x.invalid/)',
    });
    await pages?.withPage('injection', {}, async (page) => {
      await expect(log(page)).toHaveText(/<img src=x/);
      assert.equal(await log(page).locator('img, a[href^="javascript"]').count(), 0);
    });
  });
});
