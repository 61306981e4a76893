import { createHash } from 'node:crypto';
import { reminderPreferencesCard } from '../../../cards/reminder-preferences/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import type { KeptDeadline } from '../../../data/model/deadline.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { Preferences } from '../../../data/model/preferences.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Language } from '../../inbound.ts';
import { isOpen, whenOf } from '../rules/standing.ts';
import { whenWords } from './deadline-words.ts';
import { sentencesIn } from './sentences.ts';
import { toldOf } from '../rules/told-of.ts';
import { mutableKinds } from '../words.ts';

/** What stands in an input of which the wish says nothing. */
const usually = { from: '17:00', to: '07:30', digest: '08:00' };

/** A group in a list of choices, which come back with commas between. */
export const groupCode = (groupId: string): string =>
  createHash('sha256').update(groupId).digest('hex').slice(0, 16);

/** How somebody is reminded, to be changed; with the open deadlines they have muted. */
export const preferencesCard = (
  preferences: Preferences,
  muted: readonly { deadline: KeptDeadline; roster: Roster }[],
  {
    register,
    groups,
    language,
    saved,
  }: {
    register: Register;
    groups: readonly Pick<Roster, 'groupId' | 'name'>[];
    language: Language;
    saved: boolean;
  },
): RenderedCard =>
  render(reminderPreferencesCard, {
    language,
    saved,
    quiet: preferences.quiet !== null,
    fromId: preferences.quiet?.from ?? usually.from,
    toId: preferences.quiet?.to ?? usually.to,
    daysOff: preferences.daysOff,
    digest: preferences.digest !== null,
    digestId: preferences.digest ?? usually.digest,
    kinds: {
      choices: mutableKinds.map((id) => ({ id, title: sentencesIn(language).kinds[id] })),
      chosen: preferences.mutedKinds,
    },
    groups: {
      choices: groups.map(({ groupId, name }) => ({ id: groupCode(groupId), title: name })),
      chosen: groups
        .map(({ groupId }) => groupId)
        .filter((id) => preferences.mutedGroups.includes(id))
        .map(groupCode),
    },
    muted: muted
      .filter(({ deadline }) => isOpen(deadline))
      .map(({ deadline, roster }) => ({
        text: toldOf(deadline, register).text ?? sentencesIn(language).notRead,
        line: [roster.name, whenWords(whenOf(deadline), language)]
          .filter((part) => part !== null)
          .join(' · '),
        data: { group: roster.groupId, deadline: deadline.stated.id },
      })),
  });
