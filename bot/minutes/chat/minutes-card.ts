import {
  minutesCard,
  mostShown,
  type MinutesInput,
  type MinutesItemShown,
  type MinutesPart,
} from '../../../cards/minutes/view.ts';
import type { CardButton } from '../../../cards/actions.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import { instantAt } from '../../../data/calendar/danish-time.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import { decisionLine } from '../../../data/minutes/lines-of.ts';
import { openMinutes } from '../../../data/minutes/without-closed.ts';
import {
  isSettled,
  type Attendee,
  type KeptMinutes,
  type Minutes,
  type MinutesCorrection,
  type MinutesItem,
  type MinutesRemark,
} from '../../../data/model/minutes/minutes.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import type { Language } from '../../inbound.ts';
import { missing, standing } from '../rules/change-minutes.ts';
import { unansweredAt } from '../policy.ts';
import { chairsOf, minuteTakersOf } from '../rules/who.ts';
import { sentencesIn } from './sentences.ts';
import { instantDay, instantText, linesIn } from './wording.ts';

/** Who reads the minutes: nobody in particular where a group's place is told of them. */
export interface Reader {
  person: PersonId | null;
  roster: Roster;
  /** May they read closed items there? */
  closed: boolean;
  now: string;
  language: Language;
}

const isAmong = (people: readonly { person: PersonId }[], person: PersonId | null): boolean =>
  person !== null && people.some((one) => one.person === person);

/** A text that is not approved is read by who writes it and who approves it; an approved one by the group. */
export const maySee = ({ minutes }: KeptMinutes, { person, roster }: Reader): boolean =>
  isSettled(minutes) || isAmong(minuteTakersOf(roster), person) || isAmong(chairsOf(roster), person);

const nameOf = ({ name, organisation, insteadOf }: Attendee, language: Language): string =>
  sentencesIn(language).minutes.personWith(name, organisation, insteadOf);

const factsOf = ({ content }: Minutes, language: Language): MinutesInput['facts'] => {
  const { facts } = sentencesIn(language).minutes;
  const { meeting, attendees, others } = content;
  const named = (present: boolean): string =>
    attendees
      .filter((one) => one.present === present)
      .map((one) => nameOf(one, language))
      .join(', ');
  return [
    { title: facts.place, value: meeting.place ?? '' },
    { title: facts.leader, value: meeting.leader ?? '' },
    { title: facts.minuteTaker, value: meeting.minuteTaker ?? '' },
    { title: facts.present, value: named(true) },
    { title: facts.absent, value: named(false) },
    { title: facts.others, value: linesIn(others).join(', ') },
  ];
};

const part = (label: string, lines: readonly string[], variant: MinutesPart['variant'] = 'plain') =>
  lines.length === 0 ? [] : [{ label, lines: [...lines], variant }];

const remarkText = ({ by, organisation, text, notedBy }: MinutesRemark, language: Language): string =>
  `${organisation === null ? by : `${organisation} (${by})`}: “${text.replace(/\s+/gu, ' ').trim()}”${notedBy === undefined ? '' : ` ${sentencesIn(language).absence.notedBy(notedBy)}`}`;

const correctionText = ({ text, at }: MinutesCorrection, language: Language): string =>
  sentencesIn(language).minutes.correction(text.replace(/\s+/gu, ' ').trim(), instantDay(at, language));

/** A recommendation stands on the agenda; here its beginning is enough. */
const longestRecommendation = 600;

const itemShown = (
  item: MinutesItem,
  corrections: readonly MinutesCorrection[],
  data: MinutesItemShown['data'],
  language: Language,
): MinutesItemShown => {
  const { minutes: text, item: titled } = sentencesIn(language);
  const { labels } = text;
  const recommendation = (item.recommendation ?? '').replace(/\s+/gu, ' ').trim();
  const shortened =
    recommendation.length > longestRecommendation
      ? `${recommendation.slice(0, longestRecommendation)}…`
      : recommendation;
  const written = linesIn(item.text);
  return {
    number: item.number,
    title: titled(item.number, item.title),
    marks: [
      ...(item.closed ? [text.closedItem] : []),
      ...(item.outcome === null ? [] : [text.outcomes[item.outcome]]),
    ],
    parts: [
      ...part(labels.recommendation, shortened === '' ? [] : [shortened]),
      ...part(labels.decision, written.length === 0 ? [text.noText] : written),
      ...part(labels.decisions, item.decisions.map(decisionLine)),
      ...part(
        labels.remarks,
        item.remarks.map((one) => remarkText(one, language)),
      ),
      ...part(
        labels.corrections,
        corrections.filter((one) => one.item === item.id).map((one) => correctionText(one, language)),
        'correction',
      ),
    ],
    data,
  };
};

/** What the minutes hold besides their items, each as one more. */
const restShown = ({ minutes, corrections }: KeptMinutes, language: Language): MinutesItemShown[] => {
  const { minutes: text } = sentencesIn(language);
  const { remarks, decided } = minutes.content;
  const whole = corrections.filter(({ item }) => item === null);
  const one = (title: string, lines: string[], variant: MinutesPart['variant'] = 'plain') =>
    lines.length === 0
      ? []
      : [{ number: null, title, marks: [], parts: part('', lines, variant), data: null }];
  return [
    ...one(
      text.meetingRemarks,
      remarks.map((one) => remarkText(one, language)),
    ),
    ...one(text.decided, decided.map(decisionLine)),
    ...one(
      text.corrections,
      whole.map((correction) => correctionText(correction, language)),
      'correction',
    ),
  ];
};

const weightOf = ({ title, parts }: MinutesItemShown): { characters: number; lines: number } => {
  const lines = parts.flatMap((one) => one.lines);
  return {
    characters: lines.reduce((sum, { length }) => sum + length, title.length),
    lines: lines.reduce((sum, { length }) => sum + Math.ceil(length / 1_000), parts.length + 1),
  };
};

/** The items in parts, each of which goes into one card whole. */
export const pagesOf = (items: readonly MinutesItemShown[]): MinutesItemShown[][] => {
  const pages: MinutesItemShown[][] = [];
  let room = { items: 0, lines: 0, characters: 0 };
  for (const item of items) {
    const { characters, lines } = weightOf(item);
    const fits = room.items > 0 && room.lines >= lines && room.characters >= characters;
    if (!fits) {
      pages.push([]);
      room = { ...mostShown };
    }
    pages.at(-1)?.push(item);
    room = {
      items: room.items - 1,
      lines: room.lines - lines,
      characters: room.characters - characters,
    };
  }
  return pages.length === 0 ? [[]] : pages;
};

/** The beginning of a hash, in groups that can be read aloud. The whole stands in the Word file. */
const shortCode = (hash: string): string => (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ');

const approvalLines = ({ minutes }: KeptMinutes, roster: Roster, language: Language): string[] => {
  const { minutes: text } = sentencesIn(language);
  if (minutes.state === 'draft') return [];
  const waiting = minutes.state === 'submitted' ? missing(minutes, roster) : [];
  return [
    ...standing(minutes).map(({ name, at }) => text.approvedBy(name, instantText(at, language))),
    ...(waiting.length === 0 ? [] : [text.waitsFor(waiting.map(({ name }) => name))]),
    ...(minutes.passedOn === null || minutes.approvedAt !== null
      ? []
      : [
          text.passedOnBy(
            minutes.passedOn.unanswered.map(({ name }) => name),
            minutes.passedOn.name,
            instantText(minutes.passedOn.at, language),
          ),
        ]),
    ...(minutes.confirmed === null ? [] : [text.confirmedAt(instantDay(minutes.confirmed.at, language))]),
    text.code(shortCode(minutes.hash)),
  ];
};

/** What the reader can do, and the sentence that says so. */
const doings = (
  { minutes }: KeptMinutes,
  { person, roster, now, language }: Reader,
): { lead: string | null; buttons: CardButton[] } => {
  const { minutes: text } = sentencesIn(language);
  const { leads } = text;
  const about = { group: minutes.group.id, meeting: minutes.meeting };
  const seen = { ...about, seen: minutes.hash };
  const writes = isAmong(minuteTakersOf(roster), person);
  const approves = isAmong(chairsOf(roster), person);
  const keeps = roster.members.some(
    (one) => one.person === person && (one.role === 'secretary' || one.role === 'chair'),
  );
  const ask = (title: string, act: string): CardButton => ({
    ...{ title, verb: 'minutes.ask', data: { ...seen, act } },
  });
  const word: CardButton = { title: text.word, verb: 'minutes.file', data: about };
  const approve: CardButton = {
    ...{ title: text.approve, verb: 'minutes.approve', data: seen, role: 'positive' },
  };
  const writing: CardButton[] = writes
    ? [ask(text.attendance, 'attendance'), { title: text.gather, verb: 'minutes.gather', data: about }]
    : [];
  switch (minutes.state) {
    case 'draft': {
      const held = now >= instantAt(minutes.content.meeting.day, '00:00');
      const submit: CardButton = { title: text.submit, verb: 'minutes.submit', data: seen, role: 'positive' };
      return {
        lead: !writes ? leads.draftOfOther : held ? leads.draft : leads.draftNotHeld,
        buttons: writes ? [...(held ? [submit] : []), ...writing, word] : [word],
      };
    }
    case 'submitted': {
      const given = isAmong(standing(minutes), person);
      const overdue = minutes.submittedAt !== null && now >= unansweredAt(minutes.submittedAt);
      return {
        lead: approves
          ? given
            ? leads.mine
            : leads.approve
          : writes && overdue
            ? leads.unanswered(missing(minutes, roster).map(({ name }) => name))
            : leads.submitted,
        buttons: [
          ...(approves && !given ? [approve] : []),
          ...(approves ? [ask(text.askReturn, 'return')] : []),
          ...(writes && overdue && missing(minutes, roster).length > 0 ? [ask(text.passOn, 'pass-on')] : []),
          ...(approves ? [] : writing),
          word,
        ],
      };
    }
    case 'approved':
    case 'passed-on':
      return {
        lead: minutes.state === 'approved' ? leads.approved : approves ? leads.passedOnMine : leads.passedOn,
        buttons: [
          ...(minutes.state === 'passed-on' && approves && !isAmong(standing(minutes), person)
            ? [approve]
            : []),
          ...(keeps ? [ask(text.correct, 'correct'), ask(text.confirm, 'confirm')] : []),
          word,
        ],
      };
    case 'confirmed':
      return { lead: leads.confirmed, buttons: [...(keeps ? [ask(text.correct, 'correct')] : []), word] };
  }
};

/**
 * A meeting's minutes as one reader may see them, or one part of them where they are long. What the reader can do stands
 * under the last part: nobody approves what they have not come to.
 * @param lead what is new, in place of what the reader can do
 */
export const minutesReply = (
  whole: KeptMinutes,
  reader: Reader,
  { page = 0, lead = null }: { page?: number; lead?: string | null } = {},
): RenderedCard => {
  const kept = reader.closed ? whole : openMinutes(whole);
  const { language, roster } = reader;
  const { minutes: text } = sentencesIn(language);
  const { minutes, corrections } = kept;
  const about = { group: minutes.group.id, meeting: minutes.meeting };
  const writes = !isSettled(minutes) && isAmong(minuteTakersOf(roster), reader.person);
  const items = [
    ...minutes.content.items.map((item) =>
      itemShown(item, corrections, writes ? { ...about, item: item.id, page } : null, language),
    ),
    ...restShown(kept, language),
  ];
  const pages = pagesOf(items);
  const at = Math.min(Math.max(page, 0), pages.length - 1);
  const isLast = at === pages.length - 1;
  const can = doings(kept, reader);
  const turn = (title: string, to: number): CardButton => ({
    ...{ title, verb: 'minutes.show', data: { ...about, page: to } },
  });
  return render(minutesCard, {
    language,
    variant: minutes.state,
    title: text.title(formatDate(minutes.content.meeting.day, language)),
    group: minutes.group.name,
    lead: lead ?? can.lead,
    facts: at === 0 ? factsOf(minutes, language) : [],
    items: (pages[at] ?? []).map((one) =>
      one.data === null ? one : { ...one, data: { ...one.data, page: at } },
    ),
    page: { number: at + 1, of: pages.length },
    approvals: isLast ? approvalLines(kept, roster, language) : [],
    buttons: [
      ...(isLast ? (reader.person === null ? [] : can.buttons) : [turn(text.next, at + 1)]),
      ...(at > 0 ? [turn(text.previous, at - 1)] : []),
    ],
  });
};
