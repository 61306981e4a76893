import { longest, type BallotId } from '../../../data/model/ballot/terms.ts';
import { noteEventOnce } from '../../../data/store/audit.ts';
import {
  appendDecisionCorrection,
  readDecision,
  type KeptDecision,
} from '../../../data/store/decisions/decisions.ts';
import { StoreError } from '../../../data/store/errors.ts';
import { refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import { mayRun } from '../rules/seats.ts';
import type { RefusalCode } from '../words.ts';

export interface Correction {
  ballot: BallotId;
  groupId: string;
  field: 'title' | 'text';
  /** What it is to say. */
  after: string;
  reason: string;
}

/** What a field of a decision says now, with its corrections. */
export const fieldNow = ({ record, corrections }: KeptDecision, field: Correction['field']): string =>
  corrections.findLast((one) => one.field === field)?.after ?? record[field];

const mostTries = 20;

/**
 * Corrects the wording of a decision. Version 1 stays as it was made; the correction stands beside it with what it
 * said before, why, who and when. Figures and answers cannot be corrected: they are what the log says.
 */
export const correctDecision = async (
  deciding: Deciding,
  actor: Actor,
  it: Correction,
): Promise<Outcome<{ version: number }>> => {
  const { store, tenant, now } = deciding;
  const refuse = (code: RefusalCode): Promise<Outcome<{ version: number }>> =>
    refused(deciding, { act: 'correct', subject: it.ballot, actor, code });
  if (!mayRun(actor.rolesIn(it.groupId))) return refuse('only-chair-or-secretary');
  const [after, reason] = [it.after.trim(), it.reason.trim()];
  if (reason === '') return refuse('needs-reason');
  if (reason.length > longest.reason) return refuse('reason-too-long');
  if (after === '' || after.length > longest[it.field]) return refuse('bad-proposal');
  for (let tries = 0; tries < mostTries; tries += 1) {
    const kept = await readDecision(store, tenant, it.groupId, it.ballot);
    if (kept === null) return refuse('no-decision');
    const before = fieldNow(kept, it.field);
    const last = kept.corrections.at(-1);
    if (before === after) {
      const retry = last?.field === it.field && last.by.person === actor.person && last.reason === reason;
      return retry ? { ok: true, value: { version: last.version }, view: null } : refuse('no-change');
    }
    const version = (last?.version ?? 1) + 1;
    const by = { person: actor.person, name: actor.name };
    const written = await appendDecisionCorrection(store, tenant, it.groupId, {
      ...{ kind: 'correction', ballot: it.ballot, version, field: it.field, before, after, reason, by },
      at: now(),
    });
    if (!written) continue;
    const event = { at: now(), kind: 'done', act: 'decision.correct', who: actor.person } as const;
    await noteEventOnce(store, tenant, `decision.correct ${it.ballot} ${String(version)}`, {
      ...event,
      subject: it.ballot,
      detail: `${it.field} ${String(version)}`,
    });
    return { ok: true, value: { version }, view: null };
  }
  throw new StoreError('conflict', { detail: `${it.ballot} is being corrected by others all the time.` });
};
