import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SpanStatusCode } from '@opentelemetry/api';
import { pino } from 'pino';
import { shownIn, startGroup, type GroupInTeams } from '../decide/chat/group-in-teams.ts';
import { openBallot, title, votePaper } from '../decide/chat/opening.ts';
import { message, startBot } from '../teams/bot.ts';
import { startInMemory } from './in-memory.ts';

/** Words that stand nowhere else. */
const asked = 'hvem ejer Kvalmtoftebækaftalen i Ravnslunde?';
const remark = 'Fordi Tudsemarkens vagt mangler folk.';

/** What a process does again and again, by the names in its sources. */
const loopsOf = async (): Promise<string[]> => {
  const bot = join(import.meta.dirname, '..', '..', 'bot');
  const files = (await readdir(bot)).filter((file) => /^(wire-.*|main)\.ts$/.test(file));
  const sources = await Promise.all(files.map((file) => readFile(join(bot, file), 'utf8')));
  return [...sources.join('').matchAll(/\brepeat\(\s*'(\w+)'/g)].map(([, name = '']) => name);
};

describe('what is measured of a group that asks and votes', () => {
  const measured = startInMemory();
  const lines: string[] = [];
  let here: GroupInTeams;
  before(async () => {
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    here = await startGroup({ telemetry: measured.telemetry, log });
    await here.at('Anne Almind').say(asked);
    await openBallot(here);
    const vote = async (name: string, inputs: Record<string, string>) => {
      const paper = await here.sees(name, votePaper);
      const outcome = await here.at(name).click(paper, 'Send svar', inputs);
      assert.equal(outcome.kind, 'card');
    };
    await vote('Anne Almind', { answer: 'for' });
    await vote('Carl Bakke', { answer: 'against', remark });
    here.clock.forward(24 * 30);
    here.punkt.wake();
    await here.sees('Dora Dal', (message) => /Loggens|[Vv]edtaget/.test(shownIn(message)));
    await here.stop();
  });
  after(() => measured.telemetry.stop());

  it('counts turns, answers, votes and messages, by words of the code’s', async () => {
    const turns = await measured.points('turns');
    assert.ok(turns.some(({ attributes }) => attributes['route'] === 'ballot.vote'));
    const [question] = await measured.points('answers');
    assert.deepEqual(question, { attributes: { status: 'unknown', language: 'da' }, value: 1, times: 1 });
    const events = await measured.points('ballotEvents');
    const happened = (kind: string) => events.find(({ attributes }) => attributes['event'] === kind)?.value;
    assert.deepEqual([happened('opened'), happened('voted'), happened('closed')], [1, 2, 1]);
    const sent = (await measured.points('outbox')).find(({ attributes }) => attributes['state'] === 'sent');
    assert.ok((sent?.value ?? 0) >= 4, 'ballot papers and outcomes');
  });

  it('measures the store, and what is not yet seen of it', async () => {
    const store = await measured.points('storeTime');
    for (const operation of ['get', 'query', 'transact', 'changes'])
      assert.ok(
        store.some(({ attributes, times }) => attributes['operation'] === operation && times > 0),
        operation,
      );
    const copies = (await measured.points('copyAge')).map(({ attributes }) => attributes['container']);
    for (const container of ['decisions', 'people', 'register'])
      assert.ok(copies.includes(container), container);
    const jobs = (await measured.points('jobAge')).map(({ attributes }) => attributes['job']);
    // That of retention begins a minute after the start.
    const loops = (await loopsOf()).filter((loop) => loop !== 'retention');
    assert.deepEqual(jobs.sort(), loops.sort(), 'each loop tells when it went well');
  });

  it('shows in a trace what a turn asked of the store, under the code that the log has', () => {
    const spans = measured.spans();
    const turn = spans.find(({ attributes }) => attributes['route'] === 'ballot.vote');
    assert.ok(turn !== undefined);
    const within = spans.filter(
      ({ parentSpanContext }) => parentSpanContext?.spanId === turn.spanContext().spanId,
    );
    assert.ok(within.some(({ attributes }) => attributes['container'] === 'ballots'));
    for (const { name, parentSpanContext } of spans)
      assert.equal(parentSpanContext === undefined, name === 'turn', 'what loops ask is not traced');
    const code = String(turn.attributes['turn']);
    assert.ok(lines.some((line) => (JSON.parse(line) as { turn?: string }).turn === code));
  });

  it('tells nothing of what was said, of who said it, nor of how anybody voted', async () => {
    const { people, conversations } = here.teams.world;
    const said = [...conversations.values()].flatMap(({ messages }) =>
      messages.flatMap(({ activity: { text } }) => (text ? [text] : [])),
    );
    const secrets = [
      ...people.flatMap(({ id, name, aadObjectId, mail }) => [
        id,
        name,
        aadObjectId,
        mail,
        ...name.split(' '),
      ]),
      ...[...conversations.keys()],
      ...said,
      ...[asked, remark, title].flatMap((text) => [text, ...text.split(/[^\p{L}]+/u)]),
      here.tenant,
      'against',
    ].filter((text): text is string => typeof text === 'string' && text.length > 4);
    assert.ok(secrets.length > 40);
    const sent = await measured.sent();
    assert.ok(sent.length > 2_000, 'something was measured');
    for (const place of [sent, lines.join('')])
      for (const secret of secrets)
        assert.ok(!place.toLowerCase().includes(secret.toLowerCase()), `told: ${secret}`);
  });
});

describe('what is measured of a turn that fails', () => {
  it('has the code that the person was given, and the error without its words', async () => {
    const measured = startInMemory();
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    const bot = await startBot({
      log,
      telemetry: measured.telemetry,
      answer: () => Promise.reject(new Error(asked)),
    });
    const { text = '' } = await bot.say(asked);
    await bot.stop();
    const [turn] = measured.spans();
    const code = String(turn?.attributes['turn']);
    assert.match(code, /^[0-9a-f]{8}$/);
    assert.equal(turn?.status.code, SpanStatusCode.ERROR);
    assert.ok(text.includes(code), text);
    assert.ok(lines.some((line) => line.includes(code)));
    const [point] = await measured.points('turns');
    assert.deepEqual(point?.attributes, {
      ...{ kind: 'message', route: 'none', status: 'failed', scope: 'personal', language: 'da' },
    });
    for (const place of [await measured.sent(), lines.join('')]) assert.doesNotMatch(place, /Kvalmtofte/);
    await measured.telemetry.stop();
  });

  it('is told apart from what was not let in', async () => {
    const measured = startInMemory();
    const bot = await startBot({ telemetry: measured.telemetry });
    const { status } = await bot.post(message('hej', { deliveryMode: 'normal' }));
    await bot.stop();
    assert.equal(status, 400);
    const refused = await measured.points('refused');
    assert.deepEqual(refused, [{ attributes: { status: 400 }, value: 1, times: 1 }]);
    await measured.telemetry.stop();
  });
});
