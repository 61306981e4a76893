import type { RenderedCard } from '../../../cards/render.ts';
import { readDeadline } from '../../../data/store/deadlines/deadlines.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { readPreferences } from '../../../data/store/people/preferences.ts';
import type { CardAction, Message } from '../../inbound.ts';
import { usualPreferences } from '../policy/preferences-of.ts';
import { knownPerson, type RemindChatParts } from './parts.ts';
import { preferencesCard } from './preferences-card.ts';
import { refusal } from './sentences.ts';

/** How whoever asks is reminded. It names what they muted, so it is shown to them alone. @throws Refused */
export const preferencesReply = async (
  parts: RemindChatParts,
  inbound: Message | CardAction,
  saved: boolean,
): Promise<RenderedCard> => {
  const { store, tenant } = parts.reminding;
  const person = knownPerson(inbound.person);
  if (inbound.conversation.scope !== 'personal') throw refusal((text) => text.settingsPersonally);
  const preferences = (await readPreferences(store, tenant, person)) ?? usualPreferences(person);
  const muted = [];
  const groups = parts.groupsOf(person);
  for (const { groupId } of groups) {
    const roster = await readRoster(store, tenant, groupId);
    for (const id of preferences.mutedDeadlines) {
      const deadline = await readDeadline(store, tenant, groupId, id);
      if (deadline !== null && roster !== null) muted.push({ deadline, roster });
    }
  }
  const register = parts.papersOf(await parts.viewerOf(inbound));
  const { language } = inbound;
  return preferencesCard(preferences, muted, { register, groups, language, saved });
};
