import assert from 'node:assert/strict';
import { cast } from '../cast.ts';
import { type FakeBot, startFakeBot } from '../fake-bot.ts';
import { type RunningTeams, startTeams } from '../start-teams.ts';
import { botSays } from './messages.ts';

describe("files in Teams' double", () => {
  let bot: FakeBot;
  let teams: RunningTeams;
  beforeEach(async () => {
    bot = await startFakeBot();
    teams = await startTeams({ ...cast, botUrl: bot.url, patience: 100 });
  });
  afterEach(async () => {
    await teams.stop();
    await bot.stop();
  });
  const anne = () => teams.as('Anne Prøve').in('personal');

  it('come as Teams sends them, with an address they can be fetched at', async () => {
    await anne().sendFile('referat.docx', Buffer.from('indhold'));
    const [attachment] = bot.heard[0]?.['attachments'] as {
      contentType: string;
      name: string;
      content: { downloadUrl: string; fileType: string };
    }[];
    assert.equal(attachment?.contentType, 'application/vnd.microsoft.teams.file.download.info');
    assert.deepEqual([attachment.name, attachment.content.fileType], ['referat.docx', 'docx']);
    assert.equal(await (await fetch(attachment.content.downloadUrl)).text(), 'indhold');
  });

  it('can be sent in the personal chat only', async () => {
    await assert.rejects(teams.as('Anne Prøve').in('Formændene').sendFile('a.docx', Buffer.from('')));
  });

  it('from the bot are asked for, and go where the person said', async () => {
    const content = {
      description: 'beslutninger',
      sizeInBytes: 4,
      acceptContext: { a: 1 },
      declineContext: { a: 2 },
    };
    const id = await botSays(teams, anne().conversationId, {
      attachments: [
        { contentType: 'application/vnd.microsoft.teams.card.file.consent', name: 'x.csv', content },
      ],
    });
    assert.deepEqual(await anne().consent(id, 'accept'), { kind: 'done' });
    const { context, uploadInfo } = bot.heard[0]?.value as {
      context: unknown;
      uploadInfo: { uploadUrl: string };
    };
    assert.deepEqual(context, { a: 1 });
    await fetch(uploadInfo.uploadUrl, { method: 'PUT', body: 'a;b;' });
    assert.equal(Buffer.from(teams.files.uploaded(uploadInfo.uploadUrl) ?? []).toString(), 'a;b;');
  });
});
