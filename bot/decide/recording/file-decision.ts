import { journalNumber } from '../../../data/model/journal-number.ts';
import type { BallotId } from '../../../data/model/ballot/terms.ts';
import type { PersonId } from '../../../data/model/people.ts';
import { noteEventOnce } from '../../../data/store/audit.ts';
import { readHead } from '../../../data/store/ballots/log.ts';
import { fileDecision, readDecision } from '../../../data/store/decisions/decisions.ts';
import type { Deciding } from '../deciding.ts';

/**
 * Files a decision under a journal number, which its minutes show from then on. Filed again under the same changes
 * nothing.
 * @returns `bad-number`, `no-decision` where there is none (yet), or `filed`
 */
export const file = async (
  { store, tenant, now }: Pick<Deciding, 'store' | 'tenant' | 'now'>,
  ballot: BallotId,
  number: string,
  by: PersonId,
): Promise<'filed' | 'bad-number' | 'no-decision'> => {
  const journal = journalNumber.safeParse(number);
  if (!journal.success) return 'bad-number';
  const group = (await readHead(store, tenant, ballot))?.value.group.id;
  if (group === undefined || (await readDecision(store, tenant, group, ballot)) === null)
    return 'no-decision';
  const at = now();
  await fileDecision(store, tenant, group, { kind: 'filing', ballot, journal: journal.data, by, at });
  const event = { at, kind: 'done', act: 'decision.journal', who: by, subject: ballot } as const;
  await noteEventOnce(store, tenant, `decision.journal ${ballot} ${journal.data}`, {
    ...event,
    detail: journal.data,
  });
  return 'filed';
};
