import { z } from 'zod';
import type { FeedbackReason } from '../cards/feedback/view.ts';
import { noteEventAs } from '../data/store/audit.ts';
import { hashOf } from '../data/store/papers/keys.ts';
import type { Store } from '../data/store/store.ts';
import type { Feedback } from './inbound.ts';

/** The reasons the dialog offers; anything else that arrives is no reason. */
const reasons: Record<FeedbackReason, true> = {
  right: true,
  source: true,
  quick: true,
  wrong: true,
  missed: true,
  outdated: true,
  'other-place': true,
  unclear: true,
};
const chosen = z.looseObject({ reason: z.enum(Object.keys(reasons)) });

/**
 * Keeps a thumb: what was pressed and which of the fixed reasons was chosen, never what was asked or by whom. The id is
 * made of both so that pressing twice counts once, and nobody can be read back out of it.
 * @param at an instant, `YYYY-MM-DDTHH:MM:SS.sssZ`
 */
export const keepFeedback = async (
  store: Store,
  tenant: string,
  { person, conversation, messageId, reaction, reason }: Feedback,
  at: string,
): Promise<void> => {
  const parsed = chosen.safeParse(reason);
  const id = `feedback-${hashOf(JSON.stringify([person.id, conversation.id, messageId]))}`;
  await noteEventAs(store, tenant, id, {
    at,
    kind: 'feedback',
    reaction,
    reason: parsed.success ? parsed.data.reason : null,
  });
};
