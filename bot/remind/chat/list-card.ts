import {
  deadlineListCard,
  type DeadlineListInput,
  type DeadlineRow,
} from '../../../cards/deadline-list/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import { danishTimeOf } from '../../../data/calendar/danish-time.ts';
import type { KeptDeadline } from '../../../data/model/deadline.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Language } from '../../inbound.ts';
import { daysOf, passesAt, whenOf } from '../rules/standing.ts';
import { whoActs } from '../rules/who-acts.ts';
import { beforeWords, isWithin, nameIn, whenWords, whoWords, type NameOf } from './deadline-words.ts';
import { sentencesIn } from './sentences.ts';
import { toldOf } from '../rules/told-of.ts';

/** Days ahead that are soon. */
const soonDays = 14;

type SectionKind = DeadlineListInput['sections'][number]['variant'];
const order: readonly SectionKind[] = ['proposed', 'overdue', 'soon', 'later', 'undated'];

const sectionOf = (deadline: KeptDeadline, now: string): SectionKind => {
  if (deadline.closing !== null) return 'proposed';
  const passes = passesAt(deadline);
  if (daysOf(deadline) === null || passes === null) return 'undated';
  if (passes <= now) return 'overdue';
  return isWithin(deadline, soonDays, danishTimeOf(now).day) ? 'soon' : 'later';
};

/** Deadlines of one group, in the order in which they are told. */
export interface OfGroup {
  roster: Roster;
  deadlines: readonly KeptDeadline[];
}

export interface Listed {
  variant: DeadlineListInput['variant'];
  groups: readonly OfGroup[];
  /** The papers as the reader, and whoever reads along, may know them. */
  register: Register;
  nameOf: NameOf;
  language: Language;
  now: string;
  buttons: DeadlineListInput['buttons'];
}

const rowOf = (
  deadline: KeptDeadline,
  roster: Roster,
  { register, language, groups, nameOf }: Listed,
): DeadlineRow => {
  const text = sentencesIn(language);
  const { stated } = deadline;
  const { resolved } = whoActs(deadline, roster);
  const notes = [
    resolved || stated.responsible === null ? null : text.rowNobodyAnswers(stated.responsible),
    beforeWords(deadline, language),
  ].filter((part) => part !== null);
  const line = [
    whenWords(whenOf(deadline), language),
    whoWords(deadline, roster, nameIn(roster, nameOf), language),
    groups.length > 1 ? roster.name : null,
  ];
  return {
    text: toldOf(deadline, register).text ?? text.notRead,
    line: line.filter((part) => part !== null).join(' · '),
    note: notes.length === 0 ? null : notes.join(' · '),
    data: { group: stated.groupId, deadline: stated.id },
  };
};

/** The board of one's own or a group's deadlines, and the digest of a day. */
export const listCard = (listed: Listed): RenderedCard => {
  const { variant, groups, language, now, buttons } = listed;
  const all = groups.flatMap(({ roster, deadlines }) => deadlines.map((deadline) => ({ roster, deadline })));
  const [only, ...others] = groups;
  return render(deadlineListCard, {
    language,
    variant,
    group: only !== undefined && others.length === 0 ? only.roster.name : null,
    sections: order.map((kind) => ({
      variant: kind,
      rows: all
        .filter(({ deadline }) => sectionOf(deadline, now) === kind)
        .map(({ roster, deadline }) => rowOf(deadline, roster, listed)),
    })),
    buttons,
  });
};
