import { action, type ActionData } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { choiceInput, timeInput, toggleInput, type Choice } from '../inputs.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** How somebody is reminded. Times are `HH:MM`, Danish local time. */
export interface ReminderPreferencesInput extends CardInput {
  saved: boolean;
  quiet: boolean;
  fromId: string;
  toId: string;
  daysOff: boolean;
  digest: boolean;
  digestId: string;
  /** The kinds of reminders there are, and the reader's groups, with those they want none of. */
  kinds: { choices: Choice[]; chosen: string[] };
  groups: { choices: Choice[]; chosen: string[] };
  /** What is muted, with what brings it back (`remind.unmute`). */
  muted: { text: string; line: string; data: ActionData }[];
}

/** Kinds, and groups, that are offered; whoever sends more has the others left as they are. */
export const mostOffered = 24;
/** The choices that are shown, with those of them that are chosen. */
const offered = ({ choices, chosen }: ReminderPreferencesInput['kinds']) => {
  const shown = choices.slice(0, mostOffered);
  return {
    choices: shown,
    value: shown
      .map(({ id }) => id)
      .filter((id) => chosen.includes(id))
      .join(','),
  };
};

const mostMuted = 10;
const yesNo = (value: boolean): string => (value ? 'true' : 'false');

/**
 * Quiet hours, days off, digest, and what is muted; comes back as `remind.prefer` with `quiet`, `from`, `to`, `daysOff`,
 * `digest`, `digestAt`, and with `mutes` the `kinds` and `groups` that are chosen, commas between.
 */
export const reminderPreferencesCard: Card<ReminderPreferencesInput> = {
  name: 'reminder-preferences',
  template,
  viewOf: ({ language, saved, quiet, fromId, toId, daysOff, digest, digestId, kinds, groups, muted }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const others = muted.length - mostMuted;
    return {
      title: text.title,
      saved: saved ? text.saved : '',
      lead: text.lead,
      inputs: [
        toggleInput({ id: 'quiet', label: text.quiet, title: text.quietTitle, value: yesNo(quiet) }),
        timeInput({ id: 'from', label: text.from, value: fromId, missing: text.timeMissing }),
        timeInput({ id: 'to', label: text.to, value: toId, missing: text.timeMissing }),
        toggleInput({ id: 'daysOff', label: text.daysOff, title: text.daysOffTitle, value: yesNo(daysOff) }),
        toggleInput({ id: 'digest', label: text.digest, title: text.digestTitle, value: yesNo(digest) }),
        timeInput({ id: 'digestAt', label: text.digestAt, value: digestId, missing: text.timeMissing }),
        choiceInput({
          ...{ id: 'kinds', label: text.kinds, several: true },
          ...offered(kinds),
        }),
        // Who is in one group alone mutes by kind.
        ...(groups.choices.length > 1 || groups.chosen.length > 0
          ? [
              choiceInput({
                ...{ id: 'groups', label: text.groups, several: true },
                ...offered(groups),
              }),
            ]
          : []),
      ],
      // Clients leave out what is chosen nothing of: the card says that it asked.
      actions: [action('remind.prefer', text.save, language, { mutes: true }, { style: 'positive' })],
      hasMuted: muted.length > 0,
      mutedTitle: text.muted,
      muted: muted.slice(0, mostMuted).map(({ text: what, line, data }) => ({
        text: what,
        line,
        actions: [action('remind.unmute', text.unmute, language, data, { withoutInputs: true })],
      })),
      others: others > 0 ? text.others(others) : '',
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
