import type { Statement } from '../../model/source.ts';
import { sliceClean } from '../layout/clean-text.ts';
import { rawSpan } from '../layout/clean-text.ts';
import { statementOf } from '../place.ts';
import type { Field, Part } from './fields.ts';

/** "Det indstilles, at …", "Administrationen indstiller, at …", "… anbefaler, at" */
const leadIn =
  /\b(?:indstill(?:er|es)|foreslå(?:r|s)|anbefal(?:er|es))\b[^:]*?(?:,\s*at\b|\bat\b)?\s*:?\s*/iu;

const sameStatement = (first: Statement, more: Part): Statement => ({
  text: `${first.text} ${more.clean.text}`,
  source: { ...first.source, end: rawSpan(more.clean, 0, more.clean.text.length).end },
});

/**
 * What is proposed under an item: one statement a bullet (bullets within a bullet belong to it), or one a
 * paragraph that proposes something where there are no bullets.
 */
export const recommendationsIn = (fields: readonly Field[], place: string): Statement[] =>
  fields.flatMap((field) => {
    if (field.key !== 'recommendation') return [];
    const where = `${place}, ${field.written}`;
    const bullets = field.parts.filter((part) => part.kind === 'bullet');
    if (bullets.length) {
      return bullets.reduce<Statement[]>((all, part) => {
        const owner = all.at(-1);
        if (part.depth > 0 && owner) return [...all.slice(0, -1), sameStatement(owner, part)];
        return [...all, statementOf(part, where)];
      }, []);
    }
    return field.parts
      .filter((part) => part.kind !== 'note' && part.kind !== 'row')
      .flatMap((part, i, parts) => {
        const { text } = part.clean;
        if (/,$/.test(text) && /^at\s/iu.test(parts[i + 1]?.clean.text ?? '')) return [];
        if (
          /:$/.test(text) ||
          /^(?:[\p{L} ]+ )?(?:indstiller|indstilles)(?:,? at)?(?: \p{L}+){0,6},?$/iu.test(text)
        )
          return [];
        const opening = leadIn.exec(text);
        const rest = sliceClean(part.clean, opening ? opening.index + opening[0].length : 0, text.length);
        return rest.text ? [statementOf({ ...part, clean: rest }, where)] : [];
      });
  });
