import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { open, prepare, startDeciding } from '../../bot/decide/decide.ts';
import { messagesOf } from '../../bot/meet/relay/messages.ts';
import { importPaper } from '../../bot/papers/import-paper.ts';
import { startClock } from '../../bot/clock.ts';
import { importPaper as read } from '../../data/importing/import-paper.ts';
import type { PersonId, Roster } from '../../data/model/people.ts';
import { keepMeeting } from '../../data/store/meetings/meetings.ts';
import { planMessages } from '../../data/store/outbox/plan.ts';
import { changePerson, changeRoster } from '../../data/store/people/change-people.ts';
import type { Store } from '../../data/store/store.ts';
import { samples } from '../bench/papers/sample-texts.ts';
import type { RunningTeams } from '../teams-double/start-teams.ts';
import { movedMeetings, rosterOf, type CountrySize, type InventedGroup } from './country.ts';

/** So many at a time: a store writes several at once faster than one after the other. */
const inParallel = async <T>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<unknown>,
): Promise<void> => {
  const left = [...all];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
    }),
  );
};

export interface FilledCountry {
  /** The ballots that are open, with who may vote in each: seats by name. */
  ballots: { ballot: string; voters: string[] }[];
  /** Messages that are planned: ballot papers and word of moved meetings, each to one person. */
  planned: number;
}

/** Puts papers, groups, people, open ballots and messages that are due into a store, as the features write them. */
export const fillCountry = async (
  store: Store,
  teams: RunningTeams,
  groups: readonly InventedGroup[],
  size: CountrySize,
  { idOf, say }: { idOf: (name: string) => PersonId; say: (what: string) => void },
): Promise<FilledCountry> => {
  const tenant = teams.world.tenantId;
  const clock = startClock();
  const files = (await readdir(samples)).filter((file) => file.endsWith('.txt'));
  for (const file of files) {
    const found = await read(await readFile(join(samples, file)), file);
    await importPaper(store, tenant, { ...found, at: new Date().toISOString() });
  }
  say(`${String(files.length)} papers`);
  const people = groups.flatMap((group) => group.people);
  await inParallel(people, 20, async ({ name }) => {
    const person = teams.person(name);
    const reference = {
      conversationId: teams.world.personalChat(person).id,
      serviceUrl: teams.url,
      tenantId: tenant,
    };
    const known = { person: idOf(name), name, mail: null, teamsId: person.id, reference, silent: null };
    await changePerson(store, tenant, known.person, () => known);
  });
  say(`${String(people.length)} people`);
  const rosters = new Map<string, Roster>();
  for (const group of groups) {
    const roster = rosterOf(group, idOf);
    rosters.set(group.groupId, roster);
    await changeRoster(store, tenant, group.groupId, () => roster);
  }
  const deciding = startDeciding({ store, tenant, clock });
  const ballots: FilledCountry['ballots'] = [];
  for (let number = 0; number < size.ballots; number += 1) {
    const group = groups[number % groups.length];
    const roster = group && rosters.get(group.groupId);
    const [first] = roster?.members ?? [];
    if (group === undefined || roster === undefined || first === undefined) throw new Error('no group');
    const secretary = { ...first, rolesIn: () => ['secretary' as const] };
    const seats = roster.members.map(({ person, name }, at) => ({
      id: `s${String(at + 1)}`,
      organisation: null,
      people: [{ person, name, guest: false }],
    }));
    const terms = {
      group: { id: group.groupId, name: group.name, region: null },
      ...{ number: null, title: `Prøvesag ${String(number + 1)}`, text: 'Det foreslås, at prøven gøres.' },
      ...{ closed: false, attachments: [], form: 'for-against', options: [], rule: { kind: 'simple' } },
      ...{ legalBasis: { kind: 'stated-by-chair', text: 'Aftalt.' }, quorum: null, silence: null },
      ...{
        castingVote: null,
        visibility: 'open',
        minimumHours: 0,
        followUps: [],
        origin: null,
        previous: null,
      },
      deadline: new Date(Date.now() + 20 * 86_400_000).toISOString(),
    } as const;
    const prepared = await prepare(
      deciding,
      secretary,
      { terms: { ...terms, attachments: [], options: [], followUps: [] }, seats },
      roster,
    );
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    const { ballot, draft } = prepared.value;
    const opened = await open(deciding, secretary, { ballot, draft }, roster);
    if (!opened.ok) throw new Error(opened.refusal.code);
    ballots.push({ ballot, voters: roster.members.map(({ name }) => name) });
  }
  say(`${String(ballots.length)} ballots`);
  const each = Math.max(1, Math.round(size.reminders / people.length));
  const messages = [];
  for (const group of groups) {
    const roster = rosters.get(group.groupId);
    if (roster === undefined) continue;
    for (const meeting of movedMeetings(group, each, Date.now(), tenant)) {
      await keepMeeting(store, tenant, meeting);
      messages.push(...messagesOf(meeting, roster));
    }
  }
  const planned = await planMessages(store, tenant, messages, new Date().toISOString());
  say(`${String(planned)} messages of meetings`);
  const toPeople = messages.filter(({ recipient }) => recipient.kind === 'person').length;
  return { ballots, planned: toPeople + ballots.reduce((sum, { voters }) => sum + voters.length, 0) };
};
