import type { RenderedCard } from '../../../cards/render.ts';
import type { DeadlineId, KeptDeadline } from '../../../data/model/deadline.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { Register } from '../../../data/register/register.ts';
import { readDeadline } from '../../../data/store/deadlines/deadlines.ts';
import { readPreferences } from '../../../data/store/people/preferences.ts';
import type { ActingIn } from '../../acting-in.ts';
import type { CardAction } from '../../inbound.ts';
import { mayKnow } from '../rules/may.ts';
import { refusalsDa } from '../text.da.ts';
import { refusalsEn } from '../text.en.ts';
import { Refused } from '../../refused.ts';
import { deadlineCard } from './deadline-card.ts';
import { actingIn, type RemindChatParts } from './parts.ts';
import { refusal } from './sentences.ts';

/** A deadline that somebody may know of, where it may be told. */
export interface Found {
  acting: ActingIn;
  roster: Roster;
  deadline: KeptDeadline;
  register: Register;
}

/**
 * The deadline a button is about, for whoever pressed it. What others would read along who may not know of it is not told
 * there.
 * @throws Refused
 */
export const findDeadline = async (
  parts: RemindChatParts,
  pressed: CardAction,
  { group, deadline: id }: { group: string; deadline: DeadlineId },
): Promise<Found> => {
  const { store, tenant } = parts.reminding;
  const acting = await actingIn(parts, pressed.person, group);
  const { actor, roster } = acting;
  const deadline = await readDeadline(store, tenant, group, id);
  if (roster === null || deadline === null || !mayKnow(actor, deadline, roster))
    throw new Refused(refusalsDa['no-deadline'], refusalsEn['no-deadline']);
  const viewer = await parts.viewerOf(pressed);
  if (pressed.conversation.scope !== 'personal' && !viewer.groups.has(group))
    throw refusal((text) => text.onlyPersonally);
  return { acting, roster, deadline, register: parts.papersOf(viewer) };
};

/** The card of a deadline for whoever asked for it. */
export const shownTo = async (
  parts: RemindChatParts,
  { acting: { actor }, roster, deadline, register }: Found,
  { language }: Pick<CardAction, 'language'>,
  note: string | null = null,
): Promise<RenderedCard> => {
  const { reminding, nameOf } = parts;
  const { store, tenant, mayRead } = reminding;
  return deadlineCard({
    ...{ deadline, roster, register, actor, nameOf, mayRead, language, note },
    preferences: await readPreferences(store, tenant, actor.person),
    now: reminding.now(),
    why: null,
  });
};
