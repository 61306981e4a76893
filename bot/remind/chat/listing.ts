import type { RenderedCard } from '../../../cards/render.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import type { MeantGroup } from '../../acting-in.ts';
import type { CardAction, Message } from '../../inbound.ts';
import { listDeadlines } from '../acts/list-deadlines.ts';
import { listCard, type OfGroup } from './list-card.ts';
import { actingIn, type RemindChatParts } from './parts.ts';
import { refusal, sentencesIn } from './sentences.ts';

/**
 * The board of some groups' deadlines for whoever asked: all of them, or their own. In a conversation of several only
 * groups whose papers everybody there may read are told of.
 * @throws Refused when none of it may be told
 */
export const listReply = async (
  parts: RemindChatParts,
  inbound: Message | CardAction,
  groups: readonly MeantGroup[],
  whose: 'own' | 'group',
): Promise<RenderedCard> => {
  const { reminding, nameOf } = parts;
  const { store, tenant } = reminding;
  const { language, conversation } = inbound;
  const viewer = await parts.viewerOf(inbound);
  const listed: OfGroup[] = [];
  for (const { groupId } of groups) {
    if (conversation.scope !== 'personal' && !viewer.groups.has(groupId)) {
      if (groups.length === 1) throw refusal((text) => text.onlyPersonally);
      continue;
    }
    await parts.refresh(groupId);
    const { actor } = await actingIn(parts, inbound.person, groupId);
    const found = await listDeadlines(reminding, actor, groupId, whose);
    const roster = await readRoster(store, tenant, groupId);
    if (found === null || roster === null) {
      if (groups.length === 1) throw refusal((text) => text.noGroupHere);
      continue;
    }
    listed.push({ roster, deadlines: found.map(({ deadline }) => deadline) });
  }
  const { buttons: text } = sentencesIn(language);
  const [only, ...others] = groups;
  const group = only !== undefined && others.length === 0 ? only.groupId : null;
  return listCard({
    ...{ variant: whose, groups: listed, nameOf, language },
    register: parts.papersOf(viewer),
    now: reminding.now(),
    buttons: [
      ...(group === null
        ? []
        : whose === 'own'
          ? [{ title: text.group, verb: 'remind.list' as const, data: { group, whose: 'group' } }]
          : [{ title: text.own, verb: 'remind.list' as const, data: { group, whose: 'own' } }]),
      { title: text.settings, verb: 'remind.preferences', data: {} },
    ],
  });
};
