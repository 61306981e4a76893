import { z } from 'zod';
import type { Entity } from '../../state/activity.ts';
import { badArgument } from '../refusal.ts';

const claim = z.looseObject({
  '@type': z.literal('Claim'),
  position: z.int().min(1),
  appearance: z.looseObject({
    '@type': z.literal('DigitalDocument'),
    name: z.string().min(1).max(80),
    url: z.string().optional(),
    abstract: z.string().max(160),
    keywords: z.array(z.string().max(28)).max(3).optional(),
    text: z.string().optional(),
    encodingFormat: z.string().optional(),
  }),
});

const root = z.looseObject({ '@type': z.literal('Message'), citation: z.array(claim).max(20).optional() });

/**
 * The limits of citations, as documented under "Bot messages with AI-generated content".
 *
 * @throws Refusal 400
 */
export const checkCitations = (entities: Entity[]): void => {
  const roots = entities.filter(({ type }) => type === 'https://schema.org/Message');
  if (roots.length > 1) throw badArgument('Multiple root message entities found.');
  for (const entity of roots) {
    const parsed = root.safeParse(entity);
    const [issue] = parsed.error?.issues ?? [];
    if (issue !== undefined)
      throw badArgument(`Error parsing message entity: ${issue.path.join('.')}: ${issue.message}`);
    const positions = (parsed.data?.citation ?? []).map(({ position }) => position);
    if (new Set(positions).size < positions.length) throw badArgument('Two citations have one position.');
  }
};
