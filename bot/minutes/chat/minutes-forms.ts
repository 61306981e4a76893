import { formCard, type FormField } from '../../../cards/form/view.ts';
import type { CardButton } from '../../../cards/actions.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import {
  longestCorrection,
  longestOthers,
  longestText,
  type KeptMinutes,
  type Minutes,
  type MinutesItem,
} from '../../../data/model/minutes/minutes.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import { outcome } from '../../../data/model/paper.ts';
import type { Language } from '../../inbound.ts';
import type { Roster } from '../../../data/model/people.ts';
import { itemCode, missing } from '../rules/change-minutes.ts';
import { sentencesIn } from './sentences.ts';
import { whenText } from './wording.ts';

/** Stands for nothing chosen. */
export const none = 'none';

const aboutOf = ({ group, meeting }: Minutes) => ({ group: group.id, meeting });

const form = (
  minutes: Minutes,
  language: Language,
  rest: { title: string; consequence: string[]; inputs: FormField[]; confirm: CardButton },
  page = 0,
): RenderedCard =>
  render(formCard, {
    language,
    group: minutes.group.name,
    ...rest,
    back: {
      title: sentencesIn(language).minutes.back,
      verb: 'minutes.show',
      data: { ...aboutOf(minutes), page },
    },
  });

/** Asks what was decided on an item. What the agenda proposed is not filled in: it is no decision. */
export const itemForm = (
  { minutes }: KeptMinutes,
  item: MinutesItem,
  page: number,
  language: Language,
): RenderedCard => {
  const { minutes: text, item: titled } = sentencesIn(language);
  const { itemForm: words } = text;
  return form(
    minutes,
    language,
    {
      title: titled(item.number, item.title),
      consequence: words.consequence,
      inputs: [
        { id: 'text', label: words.text, value: item.text, variant: 'lines', most: longestText },
        {
          ...{ id: 'outcome', label: words.outcome, variant: 'choice', value: item.outcome ?? none },
          choices: [
            { id: none, title: text.noOutcome },
            ...outcome.options.map((id) => ({ id, title: text.outcomes[id] })),
          ],
        },
      ],
      confirm: {
        title: words.save,
        verb: 'minutes.item',
        data: { ...aboutOf(minutes), item: item.id, seen: itemCode(item), page },
      },
    },
    page,
  );
};

/** Asks who was away. */
export const attendanceForm = ({ minutes }: KeptMinutes, language: Language): RenderedCard => {
  const { attendanceForm: words, personWith } = sentencesIn(language).minutes;
  const { attendees, others } = minutes.content;
  return form(minutes, language, {
    title: words.title,
    consequence: words.consequence,
    inputs: [
      {
        ...{ id: 'away', label: words.away, variant: 'several' },
        value: attendees
          .filter(({ present }) => !present)
          .map(({ person }) => person)
          .join(','),
        choices: attendees.map(({ person, name, organisation, insteadOf }) => ({
          id: person,
          title: personWith(name, organisation, insteadOf),
        })),
      },
      { id: 'others', label: words.others, value: others, variant: 'lines', most: longestOthers },
    ],
    confirm: {
      title: words.save,
      verb: 'minutes.attendance',
      data: { ...aboutOf(minutes), seen: minutes.hash },
    },
  });
};

/** Asks what a chair wants otherwise. */
export const returnForm = ({ minutes }: KeptMinutes, language: Language): RenderedCard => {
  const { returnForm: words } = sentencesIn(language).minutes;
  return form(minutes, language, {
    title: words.title,
    consequence: words.consequence,
    inputs: [
      {
        ...{ id: 'words', label: words.words, missing: words.missing },
        ...{ variant: 'lines', most: longestCorrection },
      },
    ],
    confirm: {
      title: words.send,
      verb: 'minutes.return',
      data: { ...aboutOf(minutes), seen: minutes.hash },
    },
  });
};

/** Says what it means that the minutes go on to the next meeting without the chairs. */
export const passOnForm = ({ minutes }: KeptMinutes, roster: Roster, language: Language): RenderedCard => {
  const { passOnForm: words } = sentencesIn(language).minutes;
  return form(minutes, language, {
    title: words.title,
    consequence: [words.consequence(missing(minutes, roster).map(({ name }) => name))],
    inputs: [],
    confirm: {
      title: words.save,
      verb: 'minutes.passOn',
      data: { ...aboutOf(minutes), seen: minutes.hash },
    },
  });
};

/** The meetings held after one, at which its minutes can have been approved. */
export const laterMeetings = (meetings: readonly PlannedMeeting[], day: string, today: string) =>
  meetings.filter((one) => one.state === 'planned' && one.day > day && one.day <= today).slice(0, 20);

/** Asks for a correction, and where it belongs. `items`: those that its writer may see. */
export const correctForm = (
  { minutes }: KeptMinutes,
  items: readonly MinutesItem[],
  language: Language,
): RenderedCard => {
  const { minutes: text, item: titled } = sentencesIn(language);
  const { correctForm: words } = text;
  return form(minutes, language, {
    title: words.title,
    consequence: words.consequence,
    inputs: [
      {
        ...{ id: 'item', label: words.place, variant: 'choice', value: none },
        choices: [
          { id: none, title: words.whole },
          ...items.map(({ id, number, title }) => ({ id, title: titled(number, title) })),
        ],
      },
      {
        ...{ id: 'text', label: words.words, missing: words.missing },
        ...{ variant: 'lines', most: longestCorrection },
      },
    ],
    confirm: { title: words.save, verb: 'minutes.correct', data: aboutOf(minutes) },
  });
};

/** Asks at which meeting the group approved the minutes. */
export const confirmForm = (
  { minutes }: KeptMinutes,
  meetings: readonly PlannedMeeting[],
  language: Language,
): RenderedCard => {
  const { confirmForm: words } = sentencesIn(language).minutes;
  return form(minutes, language, {
    title: words.title,
    consequence: words.consequence,
    inputs: [
      {
        ...{ id: 'at', label: words.meeting, variant: 'choice', value: meetings[0]?.id ?? none },
        choices: [
          ...meetings.map((one) => ({ id: one.id, title: whenText(one, language) })),
          { id: none, title: words.none },
        ],
      },
    ],
    confirm: { title: words.save, verb: 'minutes.confirm', data: aboutOf(minutes) },
  });
};
