import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { recountAll } from '../../bot/decide/decide.ts';
import { importPaper } from '../../bot/papers/import-paper.ts';
import { importPaper as read } from '../../data/importing/import-paper.ts';
import { personIdOf } from '../../data/model/people.ts';
import { openCosmos } from '../../data/store/cosmos.ts';
import { readDecisions } from '../../data/store/decisions/decisions.ts';
import { containers, type Store } from '../../data/store/store.ts';
import { sets } from '../ask/questions/sets.ts';
import { questionsIn } from '../ask/scoring/set-question.ts';
import { CosmosDouble } from '../cosmos-double/cosmos-double.ts';
import { startTeams, type RunningTeams } from '../teams-double/start-teams.ts';
import { inventedGroups } from './country.ts';
import { fillCountry } from './fill-country.ts';
import { messageFaults, messagesToPeople, percentile, voteFaults } from './figures.ts';
import { startBalancer } from './processes/balancer.ts';
import { BotProcess, type BotGiven } from './processes/bots.ts';
import type { SoakReport } from './run.ts';
import { Traffic } from './traffic.ts';

export interface KillingSize {
  processes: number;
  /** For so long, and until so many were killed. */
  seconds: number;
  kills: number;
  questionsPerSecond: number;
  groups: number;
  members: number;
  ballots: number;
  reminders: number;
  loud?: boolean;
}

/** A word that no paper has but the one that is imported while everything runs. */
const word = 'Kvalmebjergtårn';

const newPaper = (): string =>
  [
    `Kommissorium for ${word}gruppen`,
    '',
    'Dato: 3. juni 2024',
    '',
    'Formål',
    `${word}gruppen skal sikre, at ${word} bliver bygget færdigt i samarbejde med kommunerne.`,
    '',
  ].join('\n');

/** Milliseconds until each of the bots, asked by itself, knows something. */
const knownAfter = async (
  teams: RunningTeams,
  bots: readonly BotProcess[],
  who: (at: number) => string,
  text: string,
  knows: RegExp,
  replied: Set<string>,
): Promise<number[]> => {
  const began = performance.now();
  const times: number[] = [];
  for (const [at, bot] of bots.entries()) {
    teams.connect(`http://127.0.0.1:${String(bot.port)}`);
    for (;;) {
      const { replies } = await teams.as(who(at)).in('personal').say(text);
      for (const { id } of replies) replied.add(id);
      if (replies.some((reply) => knows.test(JSON.stringify([reply.text, reply.cards])))) break;
      if (performance.now() - began > 60_000) return [...times, Infinity];
      await pause(100);
    }
    times.push(performance.now() - began);
  }
  return times;
};

const waitFor = async (
  what: () => Promise<boolean>,
  seconds: number,
  meanwhile: () => Promise<void>,
): Promise<void> => {
  const until = performance.now() + seconds * 1e3;
  while (!(await what()) && performance.now() < until) {
    await meanwhile();
    await pause(200);
  }
};

/**
 * Several bots over one Cosmos double, of which one after the other is killed (-9) and started again while people ask and
 * vote, ballots close and messages go out. Says whether what is theirs in common came out right all the same.
 */
export const runKilling = async (size: KillingSize, say: (what: string) => void): Promise<SoakReport> => {
  const double = await CosmosDouble.start();
  const store: Store = await openCosmos({ endpoint: double.endpoint, key: double.key, database: 'punkt' });
  const groups = inventedGroups(size);
  const people = groups.flatMap((group) => group.people.map(({ name }) => name));
  const teams = await startTeams({
    people: people.map((name) => ({ name })),
    teams: [
      {
        name: 'Fælles',
        members: groups[0]?.people.map(({ name }) => name) ?? [],
        channels: [{ name: 'Kanalen' }],
      },
    ],
    limits: 'enforced',
  });
  const tenant = teams.world.tenantId;
  let bots: BotProcess[] = [];
  const balancer = await startBalancer(() => bots);
  teams.connect(balancer.url);
  try {
    const idOf = (name: string) => personIdOf(tenant, teams.person(name).aadObjectId);
    const filled = await fillCountry(store, teams, groups, size, { idOf, say });
    const given: BotGiven = {
      store: { kind: 'cosmos', endpoint: double.endpoint, key: double.key },
      ...{ tenant, admins: [], ahead: 0, quiet: size.loud !== true },
    };
    bots = await Promise.all(Array.from({ length: size.processes }, () => BotProcess.start(given)));
    say(`${String(bots.length)} bots serve`);
    const traffic = new Traffic(teams, filled.ballots);
    const questions = questionsIn(readFileSync(sets.samples.questions, 'utf8')).map(
      ({ question }) => question,
    );
    const until = performance.now() + size.seconds * 1e3;
    let kills = 0;
    const runs = (): boolean => performance.now() < until || kills < size.kills;
    const killing = async (): Promise<void> => {
      for (let at = 0; runs(); at = (at + 1) % size.processes) {
        await pause(300 + Math.random() * 1_500);
        await bots[at]?.kill();
        kills += 1;
        bots[at] = await BotProcess.start(given);
      }
    };
    const asking = async (): Promise<void> => {
      for (let at = 0; runs(); at += 1) {
        await traffic.ask(people[(at * 7) % people.length] ?? '', questions[at % questions.length] ?? '');
        await pause(1e3 / size.questionsPerSecond);
      }
    };
    const looking = async (): Promise<void> => {
      for (let at = 0; runs(); at += 1) {
        await traffic.lookInto(people[at % people.length] ?? '');
        traffic.forgetCalls();
        await pause(5);
      }
    };
    await Promise.all([killing(), asking(), looking()]);
    say(`${String(kills)} kills; ${String(traffic.votesLeft())} votes to come`);
    const interrupted = traffic.errors.length;
    // What killed ones had claimed is free after a minute: others that are that much ahead do not wait for it.
    await Promise.all(bots.map((bot) => bot.stop()));
    bots = await Promise.all(bots.map(() => BotProcess.start({ ...given, ahead: 120_000 })));
    const unfinished = async (): Promise<number> =>
      messageFaults(await messagesToPeople(store, tenant), new Set(), new Set(), new Date().toISOString())
        .unfinished;
    const lookOn = async (): Promise<void> => {
      for (const name of people) await traffic.lookInto(name);
    };
    await waitFor(async () => (await unfinished()) === 0 && traffic.votesLeft() === 0, 240, lookOn);
    await lookOn();
    // Something new in the papers, and a channel that is given to a group: in all of them by the change feed.
    const secretaries = groups.map(({ people: [first] }) => first?.name ?? '');
    const asker = (at: number): string => people[(at * 3 + 1) % people.length] ?? '';
    const found = await read(Buffer.from(newPaper()), 'kommissorium-ny.txt');
    await importPaper(store, tenant, { ...found, at: new Date().toISOString() });
    const replied = new Set<string>();
    const refreshed = await knownAfter(
      teams,
      bots,
      asker,
      `hvad skal ${word}gruppen?`,
      new RegExp(`${word} bliver bygget`),
      replied,
    );
    teams.connect(`http://127.0.0.1:${String(bots[0]?.port ?? 0)}`);
    await teams.as(secretaries[0] ?? '').addBotTo('Kanalen');
    await teams
      .as(secretaries[0] ?? '')
      .in('Kanalen')
      .say(`@Punkt denne kanal er ${groups[0]?.name ?? ''}`);
    const bound: boolean[] = [];
    for (const bot of bots) {
      teams.connect(`http://127.0.0.1:${String(bot.port)}`);
      let knows = false;
      await waitFor(
        async () => {
          const { replies } = await teams
            .as(secretaries[0] ?? '')
            .in('Kanalen')
            .say('@Punkt folk');
          knows = replies.some(({ cards }) =>
            JSON.stringify(cards).includes(groups[0]?.people[1]?.name ?? '?'),
          );
          return knows;
        },
        30,
        () => Promise.resolve(),
      );
      bound.push(knows);
    }
    await Promise.all(bots.map((bot) => bot.stop()));
    await lookOn();
    // Who has asked nothing yet is shown the past by Cosmos DB; from the second time on it is the present.
    for (const container of containers) await store.get(container, 'any', 'any');
    const rows = await messagesToPeople(store, tenant);
    const planned = new Set(rows.flatMap(({ activity }) => activity ?? []));
    const replies = traffic.replies(planned);
    const messages = messageFaults(
      rows,
      traffic.posted,
      new Set([...replies.ids, ...replied]),
      new Date().toISOString(),
    );
    // Of a turn that was broken off nobody knows whether its reply was sent; who asked sees it or asks again.
    const doubled = Math.max(0, messages.doubled - interrupted);
    const votes = await voteFaults(store, tenant, traffic.receipts, traffic.unheard);
    let wrong = 0;
    for await (const { faults } of recountAll(store, tenant)) if (faults.length > 0) wrong += 1;
    const decisions = await Promise.all(groups.map(({ groupId }) => readDecisions(store, tenant, groupId)));
    const slowest = Math.max(...refreshed);
    const figures = {
      processes: size.processes,
      kills,
      questions: traffic.asked.length,
      interrupted,
      'questions p99 ms': Math.round(percentile(traffic.questionTimes, 0.99)),
      votes: votes.votes,
      'votes lost': votes.lost,
      'votes doubled': votes.doubled,
      messages: messages.sent,
      'messages lost': messages.lost,
      'messages doubled': doubled,
      'messages in doubt': messages.doubtful,
      'messages unfinished': messages.unfinished,
      decisions: decisions.flat().length,
      'papers known in all after ms': Math.round(slowest),
      broken: balancer.broken(),
    };
    const must: [string, number][] = [
      ['votes lost', votes.lost],
      ['votes doubled', votes.doubled],
      [
        'votes never given',
        traffic.votesLeft() - [...traffic.unheard.values()].reduce((sum, one) => sum + one, 0),
      ],
      ['ballots wrong', wrong],
      ['messages lost', messages.lost],
      ['messages doubled', doubled],
      ['messages unfinished', messages.unfinished],
      ['messages never planned', Math.max(0, filled.planned - rows.length)],
      ['processes that do not know of the paper', size.processes - refreshed.filter(Number.isFinite).length],
      ['processes that do not know of the channel', bound.filter((knows) => !knows).length],
      ['nobody was killed', kills === 0 ? 1 : 0],
    ];
    return {
      figures,
      faults: must.filter(([, count]) => count > 0).map(([what, count]) => `${what}: ${String(count)}`),
    };
  } finally {
    await Promise.all(bots.map((bot) => bot.kill()));
    await balancer.stop();
    await teams.stop();
    await store.close();
    await double.stop();
  }
};
