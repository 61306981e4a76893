import { z } from 'zod';
import { meetingId, type Arrangement, type MeetingId } from '../../../../data/model/meeting.ts';
import type { CardAction } from '../../../inbound.ts';
import { refuse, show, type Reply } from '../../../reply.ts';
import { action, type ActionRoute } from '../../../route.ts';
import { planYear } from '../../acts/plan-year.ts';
import { draftedYear, isArrangement, proposedId, type DraftChange } from '../../rules/draft-year.ts';
import type { ProposedMeeting } from '../../rules/propose-year.ts';
import { calendarReply } from '../calendar/calendar-card.ts';
import {
  arrangementForm,
  arrangementOf,
  carriedDraft,
  numberIn,
  orNull,
  yearOptions,
  type CarriedDraft,
} from '../form-values.ts';
import { keeperHere, memberByCard, type Asked, type MeetingChatParts, type MemberHere } from '../parts.ts';
import { refusal, sentencesIn } from '../sentences.ts';
import { plannedDraft, planOptions, type PlannedDraft } from './planned-draft.ts';
import { yearCard } from './year-card.ts';
import { adjustForm, anyDay, optionsForm } from './year-forms.ts';

/** Years ahead that can be planned. */
const mostAhead = 3;
/** Characters of the changes that a card can carry; its buttons carry them several times. */
const mostChanges = 4_000;

/** @throws Refused for a year that is over or far off */
export const plannable = (year: number, today: string): number => {
  const now = Number(today.slice(0, 4));
  if (year < now || year > now + mostAhead) throw refusal((text) => text.badYear(now, now + mostAhead));
  return year;
};

/** What is to be said beside the papers, as the form gives it. */
const filledOptions = z.looseObject({
  perYear: z.string().max(20).default(''),
  weekday: z.string().max(20).default(anyDay),
  time: z.string().max(20).default(''),
  duration: z.string().max(20).default(''),
  agendaDays: z.string().max(20).default(''),
  themeDay: z.string().max(20).default(''),
  chairsDays: z.string().max(20).default(''),
});

/** The form's options: those that are filled in. What the papers say in the same words needs not be said. */
const optionsIn = (form: z.infer<typeof filledOptions>): CarriedDraft['options'] | null => {
  const said = {
    perYear: numberIn(form.perYear),
    weekday: form.weekday === anyDay ? null : numberIn(form.weekday),
    time: orNull(form.time)?.slice(0, 5) ?? null,
    duration: numberIn(form.duration),
    agendaDays: numberIn(form.agendaDays),
    themeDay: orNull(form.themeDay),
    chairsDays: numberIn(form.chairsDays),
  };
  const filled = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
  const { success, data } = yearOptions.safeParse(filled);
  return success ? data : null;
};

/** What of a meeting is otherwise than it was proposed. */
const differing = (proposed: Arrangement, wanted: Arrangement): DraftChange =>
  Object.fromEntries(
    (Object.keys(wanted) as (keyof Arrangement)[])
      .filter((key) => wanted[key] !== proposed[key])
      .map((key) => [key, wanted[key]]),
  );

/** The changes but those of one meeting. */
const without = (changes: CarriedDraft['changes'], id: MeetingId): CarriedDraft['changes'] =>
  Object.fromEntries(Object.entries(changes).filter(([key]) => key !== id));

/** Planning a year: the proposal, what is made otherwise in it, and keeping it. Until then nothing is stored. */
export const yearActions = (parts: MeetingChatParts): ActionRoute[] => {
  const draftFor = async (
    asked: Asked,
    draft: CarriedDraft,
  ): Promise<PlannedDraft & { member: MemberHere }> => {
    const member = keeperHere(await memberByCard(parts, asked, draft.group));
    plannable(draft.year, parts.today());
    return { ...(await plannedDraft(parts, asked, member.group, draft)), member };
  };
  const preview = async (
    pressed: CardAction,
    draft: CarriedDraft,
    lead: string | null = null,
  ): Promise<Reply> =>
    show(pressed.language, yearCard(await draftFor(pressed, draft), pressed.language, lead), 'year');
  /** A proposed meeting as it would be without what was changed of it. */
  const asProposed = ({ draft, rules, avoided }: PlannedDraft, id: MeetingId): ProposedMeeting | null => {
    const changes = without(draft.changes, id);
    const { meetings, out } = draftedYear(
      rules,
      { ...draft, options: planOptions(draft.options), changes },
      '',
      avoided,
    );
    return [...meetings, ...out].find((one) => proposedId(draft.year, one) === id) ?? null;
  };
  const withDraft = z.looseObject({ draft: carriedDraft });

  return [
    action('meet.plan', withDraft.extend({ filled: z.boolean().optional() }), async (data, pressed) => {
      const { draft } = data;
      if (data.filled !== true) return preview(pressed, draft);
      await draftFor(pressed, draft);
      const form = filledOptions.safeParse(data);
      const options = form.success ? optionsIn(form.data) : null;
      if (options === null) return refuse(pressed.language, sentencesIn(pressed.language).badOptions);
      return preview(pressed, { ...draft, options });
    }),
    action('meet.planOptions', withDraft, async ({ draft }, pressed) =>
      show(pressed.language, optionsForm(await draftFor(pressed, draft), pressed.language), 'form'),
    ),
    action(
      'meet.planAdjust',
      withDraft.extend({ chosen: z.string().max(80).optional() }),
      async ({ draft, chosen = '' }, pressed) => {
        const { language } = pressed;
        const planned = await draftFor(pressed, draft);
        const { meetings, out } = planned.year;
        const isChosen = (one: ProposedMeeting) => proposedId(draft.year, one) === chosen;
        const one = [...meetings, ...out].find(isChosen);
        if (one === undefined) return refuse(language, sentencesIn(language).chooseMeeting);
        return show(language, adjustForm(planned, one, out.some(isChosen), language), 'form');
      },
    ),
    action(
      'meet.planChange',
      withDraft
        .extend({ id: meetingId, out: z.enum(['true', 'false']).default('false') })
        .extend(arrangementForm.shape),
      async (data, pressed) => {
        const { language } = pressed;
        const { draft, id } = data;
        const planned = await draftFor(pressed, draft);
        const proposed = asProposed(planned, id);
        if (proposed === null) throw refusal((text) => text.badCard);
        const wanted = arrangementOf(data);
        const text = sentencesIn(language);
        if (!isArrangement(draft.year, wanted)) return refuse(language, text.badChange(draft.year));
        const others = without(draft.changes, id);
        const { day, time, minutes, place, leader, minuteTaker } = proposed;
        const change = {
          ...differing({ day, time, minutes, place, leader, minuteTaker }, wanted),
          ...(data.out === 'true' ? { out: true as const } : {}),
        };
        const changes = Object.keys(change).length === 0 ? others : { ...others, [id]: change };
        if (JSON.stringify(changes).length > mostChanges) return refuse(language, text.tooManyChanges);
        return preview(pressed, { ...draft, changes });
      },
    ),
    action(
      'meet.keepYear',
      withDraft.extend({ plan: z.string().max(64), seen: z.string().max(64).nullable() }),
      async ({ draft, plan, seen }, pressed) => {
        const { language } = pressed;
        const text = sentencesIn(language);
        const planned = await draftFor(pressed, draft);
        const { member, year, rules, group } = planned;
        // What was looked through is what is kept; where it would be otherwise now, it is looked through again.
        if (planned.plan !== plan) return preview(pressed, draft, text.stalePlan);
        const outcome = await planYear(
          parts.meeting,
          member.actor,
          year,
          {
            group: { id: group.groupId, name: group.name, region: group.region },
            ...{ rules, options: planOptions(draft.options) },
          },
          { plan, seen },
        );
        if (!outcome.ok) {
          if (outcome.refusal.code === 'planned') return preview(pressed, draft, text.stalePlan);
          return refuse(language, outcome.refusal[language]);
        }
        parts.changed();
        const { added } = outcome.value;
        return calendarReply(parts, pressed, member, [added === 0 ? text.nothingAdded : text.kept(added)]);
      },
    ),
  ];
};
