import type { Citation } from '../../../../data/model/answer.ts';
import type { Register } from '../../../../data/register/register.ts';
import type { Thing } from '../../../../data/register/thing.ts';

/**
 * Where a group's papers in force name its contact directors (kontaktdirektører), the newest first; null where none does:
 * then nothing of the group's is escalated to anybody by that name. Pure.
 */
export const contactDirectorsIn = (register: Register, group: Thing): Citation | null => {
  const named = register
    .about(group.id, 'contact')
    .filter(({ standing, citation }) => standing === 'in-force' && /kontaktdirektør/iu.test(citation.quote));
  const [newest] = named.toSorted((a, b) => ((a.statedOn ?? '') < (b.statedOn ?? '') ? 1 : -1));
  return newest?.citation ?? null;
};
