import { meetingYearCard } from '../../../../cards/meeting-year/view.ts';
import { render, type RenderedCard } from '../../../../cards/render.ts';
import { dayOff, schoolHoliday, type AvoidedDays } from '../../../../data/calendar/avoided-days.ts';
import { weekdayOf } from '../../../../data/language/dates/calendar.ts';
import { formatDate } from '../../../../data/language/format-date.ts';
import type { IsoDate } from '../../../../data/model/time.ts';
import type { Language } from '../../../inbound.ts';
import { proposedId } from '../../rules/draft-year.ts';
import type { MeetingRules, Stated } from '../../rules/meeting-rules.ts';
import { passedOver } from '../../rules/passed-over.ts';
import { proposeYear, type ProposedMeeting } from '../../rules/propose-year.ts';
import { sentencesIn } from '../sentences.ts';
import type { Sentences } from '../text.da.ts';
import { arrangementLines, big, dayText, momentText, nameOf } from '../wording.ts';
import { planOptions, type PlannedDraft } from './planned-draft.ts';

/** What the papers state, each place once. */
const statedIn = (rules: MeetingRules, text: Sentences, language: Language) => {
  const all = Object.values(rules).filter((one): one is Stated<unknown> => one !== null);
  const once = new Map(all.map((one) => [JSON.stringify(one.source), one]));
  return [...once.values()].map(({ source, draft, until }) => ({
    source: { ...source, quote: source.quote.replace(/\s+/gu, ' ') },
    note: draft ? text.draftRule : until === null ? null : text.expiredRule(formatDate(until, language)),
  }));
};

/** What a day falls into all the same; null where it is free. */
const fallsInto = (day: IsoDate, avoided: AvoidedDays, text: Sentences): string | null =>
  schoolHoliday(day, avoided) ?? dayOff(day, avoided) ?? (weekdayOf(day) > 5 ? text.weekend : null);

/** Names told of what is avoided; a deployment may have configured many more. */
const mostNamed = 20;

const avoidedText = ({ days, schoolWeeks, closed }: AvoidedDays, year: number, text: Sentences): string => {
  const inYear = (day: IsoDate): boolean => day.startsWith(`${String(year)}-`);
  const named = new Set([
    ...days.map(({ name }) => name),
    ...schoolWeeks.map(({ name, first, last }) => text.schoolWeeks(name, first, last)),
    ...closed.filter(({ from, to }) => inYear(from) || inYear(to)).map(({ name }) => name),
  ]);
  const told = [...named].slice(0, mostNamed);
  return text.avoided(told.length < named.size ? `${told.join(', ')} …` : told.join(', '));
};

/** A year as it is proposed, with why; `lead`: what is to be said first. */
export const yearCard = (
  planned: PlannedDraft,
  language: Language,
  lead: string | null = null,
): RenderedCard => {
  const { group, draft, rules, avoided, year, there, added, plan, seen } = planned;
  const text = sentencesIn(language);
  const options = planOptions(draft.options);
  const proposal = proposeYear(rules, draft.year, options, avoided);
  const around = passedOver(proposal, rules, options, avoided);
  const asProposed = new Set(
    proposal.meetings.map((one) => JSON.stringify([proposedId(draft.year, one), one.day])),
  );
  const linesOf = (one: ProposedMeeting): string[] => {
    const into = fallsInto(one.day, avoided, text);
    const untouched = asProposed.has(JSON.stringify([proposedId(draft.year, one), one.day]));
    const passed = one.purpose === 'ordinary' && untouched ? around.get(one.number) : undefined;
    return [
      ...arrangementLines(one, language),
      ...(one.agendaOut === null ? [] : [text.agendaBy(dayText(one.agendaOut, language))]),
      ...(into === null ? [] : [text.inHoliday(into)]),
      ...(passed === undefined ? [] : [text.passedOver(passed)]),
    ];
  };
  const sources = statedIn(rules, text, language);
  const none = proposal.meetings.length === 0;
  const choice = (one: ProposedMeeting, out: boolean) => {
    const title = `${nameOf(one, language)}, ${dayText(one.day, language)}`;
    return { id: proposedId(draft.year, one), title: out ? text.leftOut(title) : title };
  };
  return render(meetingYearCard, {
    language,
    year: draft.year,
    group: group.name,
    notes: [
      ...(lead === null ? [] : [lead]),
      ...(none ? [sources.length === 0 ? text.noRules : text.noPerYear] : []),
      ...(there.length === 0 ? [] : [text.alreadyThere(there.length, draft.year)]),
      ...(year.past === 0 ? [] : [text.past(year.past)]),
    ],
    meetings: added.map((one) => ({ title: big(momentText(one, language)), lines: linesOf(one) })),
    avoided: none ? '' : avoidedText(avoided, draft.year, text),
    missing: year.missing.map((one) => text.missing[one]),
    rules: sources,
    choices: [...added.map((one) => choice(one, false)), ...year.out.map((one) => choice(one, true))],
    data: { draft },
    keep: added.length === 0 ? null : { data: { draft, plan, seen } },
  });
};
