import { z } from 'zod';
import type { IncomingActivity } from './activity.ts';

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.looseObject({ id: z.string(), name: z.string().nullish() }),
});

const namedEntities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * What the person wrote, as words: mentions of the bot taken out, mentions of others as their names, the few
 * HTML entities Teams leaves in, and invisible and direction-changing characters gone. Line breaks stay.
 */
export const plainText = (activity: IncomingActivity): string => {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    const found = mention.safeParse(entity);
    if (!found.success) continue;
    const { text: written, mentioned } = found.data;
    const { name } = mentioned;
    // A mention is its name within a tag; one that would make the text grow is no mention but an attack.
    const isOther = mentioned.id !== activity.recipient?.id && name && name.length <= written.length;
    text = text.replaceAll(written, () => (isOther ? name : ' '));
  }
  return text
    .replace(/<at\b[^>]*>([^<]*)<\/at>/gi, (_tag, name: string) =>
      name.trim() === activity.recipient?.name?.trim() ? ' ' : name,
    )
    .replace(/&(nbsp|amp|lt|gt|quot);/g, (_entity, name: string) => namedEntities[name] ?? ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)[\p{Cf}\p{Cc}]/gu, '')
    .replace(/ ?\n ?/g, '\n')
    .normalize('NFC')
    .trim();
};

/** Who a message mentions, the bot itself left out, in the order they are mentioned. */
export const mentionsIn = ({ entities, recipient }: IncomingActivity): { teamsId: string; name: string }[] =>
  (entities ?? []).flatMap((entity) => {
    const found = mention.safeParse(entity);
    if (!found.success || found.data.mentioned.id === recipient?.id) return [];
    return [{ teamsId: found.data.mentioned.id, name: found.data.mentioned.name ?? '' }];
  });
