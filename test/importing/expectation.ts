import type { AgendaItem, AgreementRecord, GroupRecord, Paper } from '../../data/model/paper.ts';
import { rangeOf, type When } from '../../data/model/time.ts';

/** What `NAME.expected.json` may say of a paper; the keys are explained in papers/README.md. */
export interface Expectation {
  kind?: string;
  region?: string | null;
  date?: string | null;
  body?: string;
  status?: string | null;
  notStated?: string[];
  meeting?: { date?: string; time?: string; place?: string } | null;
  items?: ExpectedItem[];
  people?: number;
  absent?: string[];
  notAbsent?: string[];
  groups?: string[];
  agreements?: string[];
  owners?: Record<string, string>;
  noOwner?: string[];
  notClosed?: string[];
  replaces?: Record<string, string[]>;
  parents?: Record<string, string>;
  parties?: Record<string, string[]>;
  tasks?: Record<string, number>;
  seats?: Record<string, number>;
  periods?: Record<string, { from?: string; to?: string }>;
  events?: Record<string, string[]>;
  deadlines?: string[];
  notHard?: string[];
  deadlinesExactly?: boolean;
  followUps?: number;
  warnings?: number;
  abbreviations?: Record<string, string>;
}

interface ExpectedItem {
  number?: number;
  title?: string;
  minutes?: number;
  closed?: boolean;
  decision?: boolean;
  outcome?: string | null | (string | null)[];
  attachments?: number;
  recommendations?: number;
  decisionContains?: string[];
  decisionLacks?: string[];
  positions?: string[];
}

const plain = (text: string | null | undefined): string =>
  (text ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
const holds = (text: string | null | undefined, core: string): boolean => plain(text).includes(plain(core));
/** A title must not go on into other text. */
const isTitle = (found: string, core: string): boolean =>
  holds(found, core) && found.length <= core.length + 15;

/** One line for each thing expected of a paper that is not so. Empty: all is as expected. */
export const differences = (paper: Paper, expected: Expectation): string[] => {
  const wrong: string[] = [];
  const check = (is: boolean, what: string): void => void (is || wrong.push(what));
  const { document } = paper;
  const show = (value: unknown): string => JSON.stringify(value);
  if (expected.kind !== undefined)
    check(document.kind === expected.kind, `kind is ${document.kind}, not ${expected.kind}`);
  if (expected.region !== undefined)
    check(
      (document.region ?? null) === (expected.region && `Region ${expected.region}`),
      `region is ${document.region}, not ${expected.region}`,
    );
  if (expected.date !== undefined)
    check(document.date === expected.date, `date is ${show(document.date)}, not ${expected.date}`);
  if (expected.body !== undefined)
    check(
      holds(document.body, expected.body) && (document.body?.length ?? 0) < expected.body.length + 40,
      `body is ${document.body}, not ${expected.body}`,
    );
  if (expected.status !== undefined)
    check(document.status === expected.status, `status is ${document.status}`);
  for (const field of expected.notStated ?? [])
    check(!read(paper, field), `${field} is ${show(read(paper, field))}, but is not stated`);
  if (expected.meeting === null) check(paper.meeting === null, 'there is no meeting');
  for (const [field, value] of Object.entries(expected.meeting ?? {})) {
    const found = paper.meeting?.[field as 'date' | 'time' | 'place'];
    check(
      field === 'place' ? holds(found, value) : found === value,
      `meeting ${field} is ${found}, not ${value}`,
    );
  }
  if (expected.items) wrong.push(...itemDifferences(paper.items, expected.items));
  const listed = paper.people.filter((person) => person.absent !== null);
  if (expected.people !== undefined)
    check(
      listed.length === expected.people,
      `${listed.length} people on the list, not ${expected.people}: ${listed.map((one) => one.name).join(', ')}`,
    );
  for (const name of expected.absent ?? [])
    check(
      listed.some((one) => holds(one.name, name) && one.absent === true),
      `${name} is not absent`,
    );
  for (const name of expected.notAbsent ?? [])
    check(!paper.people.some((one) => holds(one.name, name) && one.absent === true), `${name} is absent`);
  wrong.push(
    ...groupDifferences(paper.groups, expected),
    ...agreementDifferences(paper.agreements, expected),
    ...dateDifferences(paper, expected),
  );
  if (expected.followUps !== undefined)
    check(
      paper.followUps.length >= expected.followUps,
      `${paper.followUps.length} follow-ups, not ${expected.followUps}`,
    );
  if (expected.warnings !== undefined)
    check(paper.warnings.length >= expected.warnings, `${paper.warnings.length} warnings`);
  for (const [short, meaning] of Object.entries(expected.abbreviations ?? {}))
    check(
      holds(paper.abbreviations[short]?.meaning, meaning),
      `${short} is ${paper.abbreviations[short]?.meaning}, not ${meaning}`,
    );
  return wrong;
};

const read = (paper: Paper, path: string): unknown =>
  path.startsWith('meeting')
    ? path === 'meeting'
      ? paper.meeting
      : paper.meeting?.[path.slice(8) as 'time' | 'place']
    : paper.document[path as 'status'];

const itemDifferences = (items: readonly AgendaItem[], expected: readonly ExpectedItem[]): string[] => {
  if (items.length !== expected.length)
    return [
      `${items.length} items, not ${expected.length}: ${items.map((item) => `${item.number} ${item.title}`).join(' | ')}`,
    ];
  return expected.flatMap((want, i) => {
    const item = items[i]!;
    const outcomes = Array.isArray(want.outcome) ? want.outcome : [want.outcome];
    const text = item.decision?.text;
    const checks: [boolean, string][] = [
      [want.number === undefined || item.number === want.number, `number is ${item.number}`],
      [
        want.title === undefined || isTitle(item.title, want.title),
        `title is “${item.title}”, not “${want.title}”`,
      ],
      [
        want.minutes === undefined || item.minutes === want.minutes,
        `minutes are ${item.minutes}, not ${want.minutes}`,
      ],
      [want.closed === undefined || item.closed === want.closed, `closed is ${item.closed}`],
      [
        want.decision === undefined || (item.decision !== null) === want.decision,
        `decision is ${JSON.stringify(text ?? null)}`,
      ],
      [
        want.outcome === undefined || outcomes.includes(item.decision?.outcome ?? null),
        `outcome is ${item.decision?.outcome}, not ${JSON.stringify(want.outcome)}: ${text?.slice(0, 120)}`,
      ],
      [
        want.attachments === undefined || item.attachments.length === want.attachments,
        `${item.attachments.length} attachments, not ${want.attachments}: ${item.attachments.map((one) => one.name).join(' | ')}`,
      ],
      [
        want.recommendations === undefined || item.recommendations.length === want.recommendations,
        `${item.recommendations.length} recommendations, not ${want.recommendations}: ${item.recommendations.map((one) => one.text).join(' | ')}`,
      ],
      ...(want.decisionContains ?? []).map((core): [boolean, string] => [
        holds(text, core),
        `decision lacks “${core}”: ${text}`,
      ]),
      ...(want.decisionLacks ?? []).map((core): [boolean, string] => [
        !holds(text, core),
        `decision has “${core}”`,
      ]),
      ...(want.positions ?? []).map((party): [boolean, string] => [
        item.positions.some((one) => holds(one.party, party)),
        `no position of ${party}: ${item.positions.map((one) => one.party).join(', ')}`,
      ]),
    ];
    return checks.filter(([is]) => !is).map(([, what]) => `item ${want.number ?? i + 1}: ${what}`);
  });
};

const groupNamed = (groups: readonly GroupRecord[], name: string): GroupRecord | undefined =>
  groups.find((group) => [group.name, ...group.aliases].some((one) => plain(one) === plain(name))) ??
  groups.find((group) => [group.name, ...group.aliases].some((one) => isTitle(one, name)));

const groupDifferences = (groups: readonly GroupRecord[], expected: Expectation): string[] => {
  const wrong: string[] = [];
  const all = groups.map((group) => group.name).join(' | ');
  const withGroup = (name: string, check: (group: GroupRecord) => string | false): void => {
    const group = groupNamed(groups, name);
    const what = group ? check(group) : 'is not found';
    if (what) wrong.push(`group ${name}: ${what}${group ? '' : ` among ${all}`}`);
  };
  for (const name of expected.groups ?? []) withGroup(name, () => false);
  for (const [name, old] of Object.entries(expected.replaces ?? {}))
    for (const one of old)
      withGroup(
        name,
        (group) =>
          !group.replaces.some((found) => isTitle(found, one)) &&
          `does not replace ${one} but ${group.replaces.join(' | ')}`,
      );
  for (const [name, parent] of Object.entries(expected.parents ?? {}))
    withGroup(
      name,
      (group) => !holds(group.parent, parent) && `has the parent ${group.parent}, not ${parent}`,
    );
  for (const [name, count] of Object.entries(expected.tasks ?? {}))
    withGroup(
      name,
      (group) =>
        group.tasks.length !== count &&
        `has ${group.tasks.length} tasks, not ${count}: ${group.tasks.map((one) => one.text.slice(0, 40)).join(' | ')}`,
    );
  for (const [name, count] of Object.entries(expected.seats ?? {})) {
    withGroup(name, (group) => {
      const seats = group.seats.reduce((sum, seat) => sum + seat.count, 0);
      return (
        seats !== count &&
        `has ${seats} seats, not ${count}: ${group.seats.map((one) => `${one.count}× ${one.text.slice(0, 90)}`).join(' | ')}`
      );
    });
  }
  for (const [name, period] of Object.entries(expected.periods ?? {})) {
    withGroup(
      name,
      (group) =>
        (period.from &&
          first(group.validFrom) !== period.from &&
          `runs from ${JSON.stringify(group.validFrom)}, not ${period.from}`) ||
        (period.to &&
          last(group.validTo) !== period.to &&
          `runs to ${JSON.stringify(group.validTo)}, not ${period.to}`) ||
        false,
    );
  }
  for (const name of expected.notClosed ?? [])
    withGroup(name, (group) => group.validTo !== null && `is closed ${JSON.stringify(group.validTo)}`);
  return wrong;
};

const first = (when: When | null): string | null => when && rangeOf(when).from;
const last = (when: When | null): string | null => when && rangeOf(when).to;

const agreementDifferences = (agreements: readonly AgreementRecord[], expected: Expectation): string[] => {
  const named = (title: string): AgreementRecord | undefined =>
    agreements.find((one) => [one.title, ...one.aliases].some((name) => holds(name, title)));
  const all = agreements.map((one) => `${one.title} (${one.owner})`).join(' | ');
  return [
    ...(expected.agreements ?? [])
      .filter((title) => !named(title))
      .map((title) => `agreement ${title} is not found among ${all}`),
    ...Object.entries(expected.owners ?? {}).flatMap(([title, owner]) =>
      holds(named(title)?.owner, owner)
        ? []
        : [`the owner of ${title} is ${named(title)?.owner}, not ${owner}`],
    ),
    ...(expected.noOwner ?? []).flatMap((title) =>
      named(title)?.owner ? [`${title} has the owner ${named(title)!.owner}`] : [],
    ),
    ...Object.entries(expected.parties ?? {}).flatMap(([title, parties]) =>
      parties
        .filter((party) => !named(title)?.parties.some((found) => holds(found, party)))
        .map((party) => `${title} lacks the party ${party}: ${named(title)?.parties.join(' | ')}`),
    ),
    ...Object.entries(expected.events ?? {}).flatMap(([title, dates]) =>
      dates
        .filter((date) => !named(title)?.events.some((event) => event.date === date))
        .map(
          (date) =>
            `${title} lacks the event of ${date}: ${named(title)
              ?.events.map((one) => JSON.stringify(one.date))
              .join(' ')}`,
        ),
    ),
  ];
};

const dateDifferences = (paper: Paper, expected: Expectation): string[] => {
  const hard = paper.deadlines.filter((one) => one.kind !== 'expected').map((one) => rangeOf(one.date).to);
  const all = hard.join(' ');
  return [
    ...(expected.deadlines ?? [])
      .filter((day) => !hard.includes(day))
      .map((day) => `no deadline on ${day}: ${all}`),
    ...(expected.notHard ?? [])
      .filter((day) => paper.deadlines.some((one) => one.kind === 'hard' && rangeOf(one.date).to === day))
      .map((day) => `${day} is no hard deadline`),
    ...(expected.deadlinesExactly
      ? hard
          .filter((day) => !expected.deadlines!.includes(day ?? ''))
          .map((day) => `a deadline on ${day} that there is not`)
      : []),
  ];
};
