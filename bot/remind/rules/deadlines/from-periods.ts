import type { StatedDeadline } from '../../../../data/model/deadline.ts';
import { rangeOf } from '../../../../data/model/time.ts';
import { endOf } from '../../../../data/register/as-of.ts';
import type { Register } from '../../../../data/register/register.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import { remindText } from '../../text.da.ts';
import { idOf, statedAs } from './stated.ts';

/**
 * When a group's mandate ends, and when it ceases to own an agreement, where papers in force state it. A period of whole
 * years ends with its last year. No date of review is ever added: there is no rule of periodic revision. Pure.
 */
export const periodDeadlines = (register: Register, group: Thing, groupId: string): StatedDeadline[] => {
  const own = register
    .about(group.id, 'period')
    .map((fact) => ({ fact, text: remindText.mandateEnds(group.name) }));
  const ends = new Set(own.map(({ fact }) => endOf(fact)));
  const owned = register
    .pointingAt(group.id, 'owner')
    // What the group owns as long as it exists is told with its own end.
    .filter((fact) => !ends.has(endOf(fact)))
    .map((fact) => ({
      fact,
      text: remindText.agreementEnds(register.things.get(fact.subject)?.name ?? fact.object),
    }));
  const found = new Map<string, StatedDeadline>();
  for (const { fact, text } of [...own, ...owned]) {
    const end = endOf(fact);
    if (fact.standing !== 'in-force' || end === null || fact.validTo === null) continue;
    const id = idOf('period', groupId, text, rangeOf(fact.validTo).to);
    const there = found.get(id);
    if (there === undefined)
      found.set(
        id,
        statedAs({
          id,
          kind: 'period',
          groupId,
          text,
          when: end,
          statedOn: fact.statedOn,
          sources: [fact.citation],
        }),
      );
    else if (!there.sources.some(({ quote }) => quote === fact.citation.quote))
      there.sources.push(fact.citation);
  }
  return [...found.values()];
};
