import { formCard, type FormField, type FormCardInput } from '../../../cards/form/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import { danishTimeOf } from '../../../data/calendar/danish-time.ts';
import { workingDayAtOrAfter } from '../../../data/calendar/working-days.ts';
import { addDays } from '../../../data/language/dates/calendar.ts';
import type { KeptDeadline } from '../../../data/model/deadline.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import type { MeantGroup } from '../../acting-in.ts';
import type { Language } from '../../inbound.ts';
import { daysOf } from '../rules/standing.ts';
import { everybodyIn } from '../rules/who-acts.ts';
import { nameIn, type NameOf } from './deadline-words.ts';
import { sentencesIn } from './sentences.ts';

const longestReason = 1_000;
const longestWhat = 400;

/** A deadline that an act is about, and how it is told. */
interface About {
  deadline: KeptDeadline;
  roster: Roster;
  /** What is to be done, as the reader may know it. */
  told: string;
  language: Language;
  now: string;
}

const actCard = (
  { deadline, language, told }: About,
  rest: Pick<FormCardInput, 'title' | 'consequence' | 'inputs' | 'confirm'>,
): RenderedCard => {
  const { groupId, id } = deadline.stated;
  return render(formCard, {
    language,
    group: told,
    ...rest,
    back: {
      title: sentencesIn(language).buttons.back,
      verb: 'remind.show',
      data: { group: groupId, deadline: id },
    },
  });
};

const dataOf = ({ stated, version }: KeptDeadline) => ({
  group: stated.groupId,
  deadline: stated.id,
  version,
});

/** Asks for the new day and the reason. */
export const postponeCard = (about: About): RenderedCard => {
  const { deadline, language, now } = about;
  const { postponing: words } = sentencesIn(language);
  const today = danishTimeOf(now).day;
  const last = daysOf(deadline)?.last ?? today;
  const from = last > today ? last : today;
  return actCard(about, {
    title: words.title,
    consequence: [words.consequence],
    inputs: [
      {
        id: 'to',
        label: words.to,
        missing: words.toMissing,
        variant: 'date',
        value: workingDayAtOrAfter(addDays(from, 7)),
      },
      {
        id: 'reason',
        label: words.reason,
        missing: words.reasonMissing,
        variant: 'lines',
        most: longestReason,
      },
    ],
    confirm: { title: words.confirm, verb: 'remind.postpone', data: dataOf(deadline) },
  });
};

/** Asks who takes it over, among everybody in the group and its contacts. */
export const handOverCard = (about: About, nameOf: NameOf): RenderedCard => {
  const { deadline, roster, language } = about;
  const { handingOver: words } = sentencesIn(language);
  const named = nameIn(roster, nameOf);
  const organisationOf = (person: PersonId): string | null =>
    roster.members.find((one) => one.person === person)?.organisation ?? null;
  return actCard(about, {
    title: words.title,
    consequence: [words.consequence],
    inputs: [
      {
        id: 'people',
        label: words.people,
        missing: words.peopleMissing,
        variant: 'several',
        choices: everybodyIn(roster, []).flatMap((person) => {
          const name = named(person);
          const organisation = organisationOf(person);
          return name === null
            ? []
            : [{ id: person, title: organisation === null ? name : `${name}, ${organisation}` }];
        }),
      },
    ],
    confirm: { title: words.confirm, verb: 'remind.handOver', data: dataOf(deadline) },
  });
};

/** Asks when somebody wants to be reminded again: the next working day at nine, unless they say otherwise. */
export const snoozeCard = (about: About): RenderedCard => {
  const { deadline, language, now } = about;
  const { snoozing: words } = sentencesIn(language);
  const tomorrow = workingDayAtOrAfter(addDays(danishTimeOf(now).day, 1));
  return actCard(about, {
    title: words.title,
    consequence: [words.consequence],
    inputs: [
      { id: 'date', label: words.date, missing: words.dateMissing, variant: 'date', value: tomorrow },
      { id: 'time', label: words.time, missing: words.timeMissing, variant: 'time', value: '09:00' },
    ],
    confirm: { title: words.confirm, verb: 'remind.snooze', data: dataOf(deadline) },
  });
};

/** Shows what Punkt is asked to remember before it does: what, and when. `date` empty: no day to come was found. */
export const keepCard = (
  group: MeantGroup,
  asked: { who: 'me' | 'us'; what: string; date: string },
  language: Language,
): RenderedCard => {
  const { keeping: words } = sentencesIn(language);
  const inputs: FormField[] = [
    {
      id: 'what',
      label: words.what,
      missing: words.whatMissing,
      value: asked.what,
      variant: 'line',
      most: longestWhat,
    },
    { id: 'date', label: words.date, missing: words.dateMissing, value: asked.date, variant: 'date' },
  ];
  return render(formCard, {
    language,
    title: words.title,
    group: group.name,
    consequence: [words[asked.who], ...(asked.date === '' ? [words.noDay] : [])],
    inputs,
    confirm: {
      title: words.confirm,
      verb: 'remind.keep',
      data: { group: group.groupId, who: asked.who },
    },
    back: null,
  });
};
