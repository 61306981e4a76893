import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { openBallot, votePaper } from '../../decide/chat/opening.ts';
import { shownIn, startGroup, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'deploy', 'teams');
const read = async <T>(file: string): Promise<T> =>
  JSON.parse(await readFile(join(folder, file), 'utf8')) as T;
const [{ commandLists }] = (
  await read<{ bots: [{ commandLists: { scopes: string[]; commands: { title: string }[] }[] }] }>(
    'manifest.json',
  )
).bots;
const english = await read<Record<string, string>>('en.json');

/** Every command of the manifest, where it is offered, in both languages. */
const offered = commandLists.flatMap(({ scopes, commands }, list) =>
  commands.flatMap(({ title }, at) => {
    const inEnglish = english[`bots[0].commandLists[${String(list)}].commands[${String(at)}].title`] ?? '';
    const where = scopes.includes('personal') ? 'personal' : 'Beslutninger';
    return [title, inEnglish].map((written) => ({ title: written, where }));
  }),
);

/** What the page for secretaries tells them to write, where it is the whole of it. */
const onThePage = [
  ...new Set(
    [...(await readFile(join(folder, '..', 'sekretaer.md'), 'utf8')).matchAll(/\*\*([a-zæøå][^*@…]*)\*\*/g)]
      .map(([, written = '']) => written.replace(/\s+/g, ' '))
      // One word in bold is more often a word that matters.
      .filter(
        (written) =>
          written.includes(' ') || ['hej', 'hjælp', 'påmindelser', 'kalenderfil'].includes(written),
      ),
  ),
];

describe('a command that Teams offers', () => {
  const turns: { route: string; status: string }[] = [];
  let here: GroupInTeams;
  before(async () => {
    const log = pino({}, { write: (line: string) => keep(JSON.parse(line) as never) });
    const keep = (line: { msg: string } & (typeof turns)[number]) => {
      if (line.msg === 'turn' || line.msg === 'turn refused') turns.push(line);
    };
    here = await startGroup({ log });
    await openBallot(here);
    const vote = async (name: string, inputs: Record<string, string>) =>
      here.at(name).click(await here.sees(name, votePaper), 'Send svar', inputs);
    await vote('Anne Almind', { answer: 'for' });
    await vote('Frede Formand', { answer: 'for' });
    await vote('Carl Bakke', { answer: 'against', remark: 'Vi mangler folk.' });
    here.clock.forward(24 * 30);
    here.punkt.wake();
    await here.sees('Dora Dal', (message) => /Vedtaget/.test(shownIn(message)));
    await here.sees('Dora Dal', (message) => /Loggens/.test(shownIn(message)), 'Beslutninger');
  });
  after(() => here.stop());

  for (const { title, where } of offered)
    it(`is understood: ${title} (${where})`, async () => {
      turns.length = 0;
      const sara = here.at('Sara Sekretær', where);
      const { replies } = await sara.say(where === 'personal' ? title : `@Punkt ${title}`);
      const [turn] = turns;
      // What is no command of its own must be a question that this group's records answer.
      if (turn?.route === 'question') assert.equal(turn.status, 'answered', 'a question nobody can answer');
      assert.notEqual(turn?.status, 'failed');
      assert.equal(replies.length, 1);
      const [reply] = replies;
      assert.ok(reply !== undefined && shownIn(reply).length > 20);
      assert.ok(title.length <= 32, 'older clients cut it');
    });

  for (const title of onThePage.filter((one) => !offered.some((other) => other.title === one)))
    it(`is understood as the page for secretaries has it: ${title}`, async () => {
      turns.length = 0;
      await here.at('Sara Sekretær').say(title);
      const [turn] = turns;
      if (turn?.route === 'question') assert.equal(turn.status, 'answered', 'a question nobody can answer');
      assert.ok(turn !== undefined && turn.status !== 'failed');
    });

  it('is offered in each scope once', () => {
    for (const { commands } of commandLists)
      assert.equal(new Set(commands.map(({ title }) => title)).size, commands.length);
    assert.deepEqual(commandLists.flatMap(({ scopes }) => scopes).sort(), ['groupChat', 'personal', 'team']);
  });
});
