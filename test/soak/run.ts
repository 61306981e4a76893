import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { recountAll } from '../../bot/decide/decide.ts';
import { personIdOf } from '../../data/model/people.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import { sets } from '../ask/questions/sets.ts';
import { questionsIn } from '../ask/scoring/set-question.ts';
import { startTeams } from '../teams-double/start-teams.ts';
import { inventedGroups, type CountrySize } from './country.ts';
import { growth, messageFaults, messagesToPeople, percentile, voteFaults } from './figures.ts';
import { fillCountry } from './fill-country.ts';
import { startBalancer } from './processes/balancer.ts';
import { BotProcess, type BotGiven } from './processes/bots.ts';
import { Traffic } from './traffic.ts';

export interface SoakSize extends CountrySize {
  /** How long people ask. What is planned may take longer to go out, and is waited for. */
  seconds: number;
  questionsPerSecond: number;
  processes: number;
  /** Whether the bots' warnings are shown. */
  loud?: boolean;
  /** Seconds to wait at the most for what is left when people have stopped asking. */
  patience: number;
}

export interface SoakReport {
  figures: Record<string, number>;
  /** Everything that must not be; empty for a good run. */
  faults: string[];
}

const rounded = (value: number): number => Number(value.toPrecision(3));
const mb = (bytes: number): number => Math.round(bytes / 1e6);

/**
 * Runs several bots on one store, under the traffic of a country, and says what it came to: nothing lost, nothing doubled,
 * memory that does not grow. Everything goes over HTTP: what people do comes from the double of Teams, and what the bots
 * send is taken by it at Teams' pace.
 */
export const soak = async (size: SoakSize, say: (what: string) => void): Promise<SoakReport> => {
  const folder = await mkdtemp(join(tmpdir(), 'punkt-soak-'));
  const groups = inventedGroups(size);
  const people = groups.flatMap((group) => group.people.map(({ name }) => name));
  const teams = await startTeams({ people: people.map((name) => ({ name })), limits: 'enforced' });
  const tenant = teams.world.tenantId;
  const bots: BotProcess[] = [];
  const balancer = await startBalancer(() => bots);
  teams.connect(balancer.url);
  const store = await openSqlite(join(folder, 'punkt.db'));
  try {
    const idOf = (name: string) => personIdOf(tenant, teams.person(name).aadObjectId);
    const filled = await fillCountry(store, teams, groups, size, { idOf, say });
    const given: BotGiven = {
      store: { kind: 'sqlite', folder },
      tenant,
      admins: [],
      ahead: 0,
      quiet: size.loud !== true,
    };
    while (bots.length < size.processes) bots.push(await BotProcess.start(given));
    say(`${String(bots.length)} bots serve`);
    const traffic = new Traffic(teams, filled.ballots);
    const heaps: number[][] = bots.map(() => []);
    const peaks: number[] = bots.map(() => 0);
    const weigh = async (): Promise<void> => {
      for (const [at, bot] of bots.entries()) {
        const memory = await bot.memory();
        if (memory === null) continue;
        heaps[at]?.push(memory.heapUsed);
        peaks[at] = Math.max(peaks[at] ?? 0, memory.rss);
      }
    };
    const questions = questionsIn(readFileSync(sets.samples.questions, 'utf8')).map(
      ({ question }) => question,
    );
    const began = performance.now();
    const elapsed = (): number => (performance.now() - began) / 1e3;
    const asking: Promise<void>[] = [];
    let asked = 0;
    let looked = 0;
    let told = 0;
    let weighed = -1;
    const lookOn = async (): Promise<void> => {
      const name = people[(looked += 1) % people.length] ?? '';
      await traffic.lookInto(name);
    };
    const tick = async (): Promise<void> => {
      traffic.forgetCalls();
      if (elapsed() - weighed > Math.max(2, size.seconds / 60)) {
        weighed = elapsed();
        await weigh();
      }
      if (elapsed() - told > 30) {
        told = elapsed();
        say(
          `${String(Math.round(told))} s: ${String(asked)} questions, ${String(traffic.votesLeft())} votes to come`,
        );
      }
    };
    while (elapsed() < size.seconds) {
      const wanted = Math.floor(elapsed() * size.questionsPerSecond);
      for (; asked < wanted; asked += 1) {
        // Step by step through the country, so that nobody is asked for more than a person would ask.
        const name = people[(asked * 7) % people.length] ?? '';
        asking.push(traffic.ask(name, questions[asked % questions.length] ?? ''));
      }
      for (let times = 0; times < 20; times += 1) await lookOn();
      await tick();
      await pause(10);
    }
    await Promise.all(asking);
    say('people have asked; what is planned goes out');
    const unfinished = async (): Promise<number> => {
      const rows = await messagesToPeople(store, tenant);
      const now = new Date().toISOString();
      return messageFaults(rows, new Set(), new Set(), now).unfinished;
    };
    for (let left = await unfinished(); ; left = await unfinished()) {
      const until = elapsed() + 5;
      while (elapsed() < until) {
        for (let times = 0; times < 200; times += 1) await lookOn();
        await tick();
        await pause(50);
      }
      say(`${String(left)} messages and ${String(traffic.votesLeft())} votes to come`);
      if ((left === 0 && traffic.votesLeft() === 0) || elapsed() > size.seconds + size.patience) break;
    }
    for (const name of people) await traffic.lookInto(name);
    await weigh();
    const rows = await messagesToPeople(store, tenant);
    const planned = new Set(rows.flatMap(({ activity }) => activity ?? []));
    const replies = traffic.replies(planned);
    const messages = messageFaults(rows, traffic.posted, replies.ids, new Date().toISOString());
    const votes = await voteFaults(store, tenant, traffic.receipts, traffic.unheard);
    let recounted = 0;
    let wrong = 0;
    for await (const { faults } of recountAll(store, tenant)) {
      recounted += 1;
      if (faults.length > 0) wrong += 1;
    }
    const grown = heaps.map(growth);
    const figures = {
      seconds: Math.round(elapsed()),
      processes: size.processes,
      people: people.length,
      groups: groups.length,
      questions: traffic.asked.length,
      'questions/s': rounded(traffic.asked.length / size.seconds),
      'questions p50 ms': rounded(percentile(traffic.questionTimes, 0.5)),
      'questions p99 ms': rounded(percentile(traffic.questionTimes, 0.99)),
      'questions lost': replies.lost,
      'questions doubled': replies.doubled,
      votes: votes.votes,
      'votes p50 ms': rounded(percentile(traffic.voteTimes, 0.5)),
      'votes p99 ms': rounded(percentile(traffic.voteTimes, 0.99)),
      'votes lost': votes.lost,
      'votes doubled': votes.doubled,
      ballots: recounted,
      'ballots wrong': wrong,
      messages: messages.sent,
      'messages lost': messages.lost,
      'messages doubled': messages.doubled,
      'messages in doubt': messages.doubtful,
      'messages unfinished': messages.unfinished,
      'over Teams’ limits': teams.limits.breaches.length,
      errors: traffic.errors.length,
      broken: balancer.broken(),
      'heap MB from': mb(Math.max(...grown.map(({ from }) => from))),
      'heap MB to': mb(Math.max(...grown.map(({ to }) => to))),
      'peak rss MB': mb(Math.max(...peaks)),
    };
    const must: [string, number][] = [
      ['questions lost', replies.lost],
      ['questions doubled', replies.doubled],
      ['votes lost', votes.lost],
      ['votes doubled', votes.doubled],
      ['votes never given', traffic.votesLeft()],
      ['ballots wrong', wrong],
      ['messages lost', messages.lost],
      ['messages doubled', messages.doubled],
      ['messages unfinished', messages.unfinished],
      ['messages never planned', Math.max(0, filled.planned - rows.length)],
      ['over Teams’ limits', teams.limits.breaches.length],
      ['errors', traffic.errors.length],
      ['processes whose memory grows', grown.filter(({ grows }) => grows).length],
      ['processes that ended', bots.filter(({ living }) => !living).length],
    ];
    for (const error of new Set(traffic.errors)) say(error);
    return {
      figures,
      faults: must.filter(([, count]) => count > 0).map(([what, count]) => `${what}: ${String(count)}`),
    };
  } finally {
    await Promise.all(bots.map((bot) => bot.stop()));
    await balancer.stop();
    await teams.stop();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
};
