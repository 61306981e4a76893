import type { Verb } from '../../../cards/actions.ts';
import { reminderCard, type ReminderButton, type ReminderInput } from '../../../cards/reminder/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import { placeLine } from '../../../cards/citation.ts';
import type { KeptDeadline } from '../../../data/model/deadline.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { Preferences } from '../../../data/model/preferences.ts';
import type { Register } from '../../../data/register/register.ts';
import { keepsGroup, type Actor } from '../../actor.ts';
import type { Language } from '../../inbound.ts';
import type { MayRead } from '../reminding.ts';
import type { Reminder } from '../rules/reminders.ts';
import { mayAct } from '../rules/may.ts';
import { daysOf, isOpen, whenOf } from '../rules/standing.ts';
import { whoActs } from '../rules/who-acts.ts';
import {
  beforeWords,
  becauseOf,
  headingOf,
  historyOf,
  nameIn,
  namesOf,
  whenWords,
  whoWords,
  type NameOf,
} from './deadline-words.ts';
import { sentencesIn } from './sentences.ts';
import { toldOf, type ToldOf } from '../rules/told-of.ts';

/** A deadline as one reader sees it. */
export interface Shown {
  deadline: KeptDeadline;
  roster: Roster;
  /** The papers as the reader, and whoever reads along, may know them. */
  register: Register;
  /** Null: a group's place, where nobody in particular reads. */
  actor: Actor | null;
  preferences: Preferences | null;
  nameOf: NameOf;
  mayRead: MayRead;
  language: Language;
  now: string;
  /** Why it is shown: a reminder's reason, or null because somebody asked. */
  why: Reminder['why'] | null;
  /** What came of what they just did. */
  note?: string | null;
}

/** Nobody marks a meeting as done, and the agenda is done when it is out; a ballot has cards of its own. */
const settlesItself = new Set(['meeting', 'agenda', 'ballot']);

const buttonsOf = (shown: Shown): ReminderButton[] => {
  const { deadline, roster, actor, preferences, language } = shown;
  const { buttons: text } = sentencesIn(language);
  const { stated, version } = deadline;
  const about = { group: stated.groupId, deadline: stated.id };
  const ask = (title: string, act: string): ReminderButton => ({
    title,
    verb: 'remind.ask',
    data: { ...about, act },
  });
  const does = (title: string, verb: Verb, role?: 'positive'): ReminderButton => ({
    title,
    verb,
    data: { ...about, version },
    ...(role === undefined ? {} : { role }),
  });
  // In a group's place anybody may press; who may, the act decides.
  const may = actor === null || mayAct(actor, deadline, roster);
  if (deadline.state === 'withdrawn' || stated.kind === 'ballot') return [];
  if (deadline.state === 'done') return may ? [does(text.reopen, 'remind.reopen')] : [];
  if (!isOpen(deadline)) return [];
  const muted = preferences?.mutedDeadlines.includes(stated.id) === true;
  return [
    ...(may && !settlesItself.has(stated.kind)
      ? [does(text.done, 'remind.done', 'positive'), ask(text.postpone, 'postpone')]
      : []),
    ...(may && stated.kind !== 'meeting' ? [ask(text.handOver, 'hand-over')] : []),
    ask(text.snooze, 'snooze'),
    muted
      ? { title: text.unmute, verb: 'remind.unmute', data: about }
      : { title: text.mute, verb: 'remind.mute', data: about },
  ];
};

const closingOf = ({ closing }: ToldOf, shown: Shown): ReminderInput['closing'] => {
  const { deadline, roster, actor, language } = shown;
  if (closing === null || !isOpen(deadline)) return null;
  const { buttons: text } = sentencesIn(language);
  const { id, groupId } = deadline.stated;
  const data = { group: groupId, deadline: id, version: deadline.version };
  return {
    source: closing,
    buttons:
      actor !== null && mayAct(actor, deadline, roster)
        ? [
            { title: text.yes, verb: 'remind.closed', data: { ...data, answer: 'yes' }, role: 'positive' },
            { title: text.no, verb: 'remind.closed', data: { ...data, answer: 'no' } },
          ]
        : [],
  };
};

/** What the secretary needs where nobody answers for the party: a note, and a mail that can be sent as it is. */
const unresolvedOf = (told: ToldOf, shown: Shown): Pick<ReminderInput, 'notes' | 'mail'> => {
  const { deadline, roster, actor, language } = shown;
  const text = sentencesIn(language);
  const { responsible, kind } = deadline.stated;
  // A meeting is everybody's: nobody has to be named for it.
  if (kind === 'meeting') return { notes: [], mail: null };
  const { resolved, people } = whoActs(deadline, roster);
  const mine = actor !== null && people.includes(actor.person);
  if (resolved || !isOpen(deadline) || !mine || told.text === null) return { notes: [], mail: null };
  if (responsible === null) return { notes: [text.nobodyIsNamed], mail: null };
  const when = whenWords(whenOf(deadline), language);
  const [source] = told.sources;
  const place = source === undefined ? '' : placeLine(source);
  return {
    notes: [text.nobodyAnswers(responsible)],
    mail: {
      to: null,
      subject: text.mailSubject(roster.name, when),
      text: text.mailText(responsible, roster.name, told.text, when, place),
    },
  };
};

/** What the secretary passes on for those who may not read what they are to do: a note, and a mail that tells nothing of it. */
const barredOf = (shown: Shown): Pick<ReminderInput, 'notes' | 'mail'> => {
  const { deadline, roster, actor, nameOf, mayRead, language } = shown;
  const text = sentencesIn(language);
  const { people } = whoActs(deadline, roster);
  const barred = people.filter((person) => !mayRead(person, deadline));
  const keeps = actor !== null && !barred.includes(actor.person) && keepsGroup(actor, roster.groupId);
  if (!keeps || barred.length === 0 || !isOpen(deadline)) return { notes: [], mail: null };
  const names = namesOf(barred, nameIn(roster, nameOf), text) || text.somebody;
  const when = whenWords(whenOf(deadline), language);
  return {
    notes: [text.mayNotRead(names)],
    mail: {
      to: null,
      subject: text.mailSubject(roster.name, when),
      text: text.mailToBarred(names, roster.name, when),
    },
  };
};

const variantOf = ({ why, deadline, now }: Shown): ReminderInput['variant'] => {
  if (why === null) return 'shown';
  if (why === 'escalated' || why === 'overdue' || why === 'today') return why;
  const days = daysOf(deadline);
  return why === 'snoozed' && days !== null && days.last < now.slice(0, 10) ? 'overdue' : 'reminder';
};

/** A reminder, or a deadline somebody asked to see: what, who, when, why, its sources, and what they can do. */
export const deadlineCard = (shown: Shown): RenderedCard => {
  const { deadline, roster, register, actor, language, now, why, note = null } = shown;
  const text = sentencesIn(language);
  const nameOf = nameIn(roster, shown.nameOf);
  const told = toldOf(deadline, register);
  const barred = barredOf(shown);
  const { notes, mail } = barred.mail === null ? unresolvedOf(told, shown) : barred;
  // Why it comes to somebody who has no seat in the group: in the mandate's words.
  const directs =
    why === 'escalated' && actor?.rolesIn(roster.groupId).includes('contact-director') === true
      ? told.contactDirectors
      : null;
  const because =
    why === null
      ? null
      : why === 'snoozed'
        ? text.because.snoozed
        : actor === null
          ? text.because.groupAsked
          : becauseOf(deadline, roster, actor.person, language);
  return render(reminderCard, {
    language,
    variant: variantOf(shown),
    title: headingOf(deadline, why, now, language),
    group: roster.name,
    text: told.text ?? text.notRead,
    when: whenWords(whenOf(deadline), language),
    before: beforeWords(deadline, language),
    who: deadline.stated.kind === 'meeting' ? null : whoWords(deadline, roster, nameOf, language),
    item: told.text === null ? null : deadline.stated.item,
    because,
    notes: [...(note === null ? [] : [note]), ...notes, ...(directs === null ? [] : [text.mandateNamesYou])],
    sources: [...told.sources, ...(directs === null ? [] : [directs])],
    history: historyOf(deadline, nameOf, language),
    closing: closingOf(told, shown),
    mail,
    buttons: buttonsOf(shown),
  });
};
