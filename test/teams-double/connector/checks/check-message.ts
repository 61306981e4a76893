import { type Activity, activity as activityShape, type Attachment, cardType } from '../../state/activity.ts';
import { badArgument, refusals } from '../refusal.ts';
import { checkCitations } from './check-citations.ts';

/** Bytes of a message as Teams counts them: as UTF-16. */
const maxBytes = 100 * 1024;

/**
 * Reads what a bot posts, and refuses what Teams refuses.
 *
 * @throws Refusal 400 for what is no activity, 413 for one that is too large
 */
export const checkMessage = (body: unknown): Activity => {
  const parsed = activityShape.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badArgument(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not an activity'}`);
  }
  const activity = parsed.data;
  if (activity.type !== 'message' && activity.type !== 'typing')
    throw badArgument(`Unknown activity type ${activity.type}`);
  if (sizeOf(activity) > maxBytes) throw refusals[413]();
  if (activity.type === 'typing') return activity;
  const attachments = activity.attachments ?? [];
  if (!activity.text && attachments.length === 0 && activity.suggestedActions == null)
    throw badArgument('The message is empty.');
  for (const attachment of attachments) if (attachment.contentType === cardType) checkCard(attachment);
  checkCitations(activity.entities ?? []);
  const { feedbackLoop, feedbackLoopEnabled } = activity.channelData ?? {};
  if (feedbackLoop !== undefined && feedbackLoopEnabled !== undefined)
    throw badArgument('feedbackLoop and feedbackLoopEnabled exclude each other.');
  return activity;
};

const sizeOf = ({ text, summary, attachments, entities, suggestedActions, channelData }: Activity): number =>
  2 * JSON.stringify({ text, summary, attachments, entities, suggestedActions, channelData }).length;

const checkCard = ({ content }: Attachment): void => {
  const card = content as { type?: unknown; version?: unknown } | null | undefined;
  if (typeof card !== 'object' || card?.type !== 'AdaptiveCard')
    throw badArgument('The card is no AdaptiveCard.');
  if (typeof card.version !== 'string' || !/^1\.[0-6]$/.test(card.version))
    throw badArgument('The card has no version that is known.');
  // Older cards with Universal Actions stop working in Teams; here they do so where one sees it.
  if (/"type":"Action\.Execute"|"refresh":/.test(JSON.stringify(card)) && Number(card.version.slice(2)) < 4)
    throw badArgument('Universal Actions need card version 1.4 or higher.');
};
