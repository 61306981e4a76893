import {
  decisionCorrection,
  decisionRecord,
  type DecisionCorrection,
  type DecisionRecord,
} from '../../model/ballot/decision.ts';
import { filing, type Filing } from '../../model/ballot/filing.ts';
import type { BallotId } from '../../model/ballot/terms.ts';
import { changeStored } from '../change-stored.ts';
import { checked, everyItem, getChecked, type Found } from '../checked.ts';
import { createOnce } from '../create-once.ts';
import { isStoreError } from '../errors.ts';
import { readRoster } from '../people/change-people.ts';
import type { Store } from '../store.ts';

// In `decisions`, one partition a group: the decision's id is its ballot's, its corrections' ids begin with it.

export const decisionsPartition = (tenant: string, groupId: string): string => `${tenant}/${groupId}`;
const correctionPrefix = (ballot: BallotId): string => `${ballot}:correction:`;
const filingId = (ballot: BallotId): string => `${ballot}:journal`;
const correctionId = (ballot: BallotId, version: number): string =>
  `${correctionPrefix(ballot)}${String(version).padStart(4, '0')}`;

/** A decision with the corrections made to it since. */
export interface KeptDecision {
  record: DecisionRecord;
  corrections: DecisionCorrection[];
  /** Under which it is filed: its own journal number, or else its group's. */
  journal: string | null;
}

/** Keeps a decision; kept twice, it is kept once. */
export const keepDecision = (store: Store, tenant: string, record: DecisionRecord): Promise<boolean> =>
  createOnce(store, ['decisions', decisionsPartition(tenant, record.group.id), record.ballot], record);

/** Version 1 of a decision, as it was made. */
export const readDecisionRecord = (
  store: Store,
  tenant: string,
  groupId: string,
  ballot: BallotId,
): Promise<Found<DecisionRecord> | null> =>
  getChecked(store, decisionRecord, ['decisions', decisionsPartition(tenant, groupId), ballot]);

/** A decision with its corrections, in order; null when there is none. */
export const readDecision = async (
  store: Store,
  tenant: string,
  groupId: string,
  ballot: BallotId,
): Promise<KeptDecision | null> => {
  const found = await readDecisionRecord(store, tenant, groupId, ballot);
  if (found === null) return null;
  const partition = decisionsPartition(tenant, groupId);
  const items = await everyItem(store, 'decisions', partition, correctionPrefix(ballot));
  const filed = await getChecked(store, filing, ['decisions', partition, filingId(ballot)]);
  return {
    record: found.value,
    journal: filed?.value.journal ?? (await readRoster(store, tenant, groupId))?.journal ?? null,
    corrections: items.map(({ id, body }) =>
      checked(decisionCorrection, body, `decisions/${partition}/${id}`),
    ),
  };
};

/** Every decision of a group, those of the written procedures and those it reported. */
export const readDecisions = async (
  store: Store,
  tenant: string,
  groupId: string,
): Promise<KeptDecision[]> => {
  const partition = decisionsPartition(tenant, groupId);
  const kept = new Map<BallotId, KeptDecision>();
  const ofGroup = (await readRoster(store, tenant, groupId))?.journal ?? null;
  // A correction's id begins with its decision's, so the decision comes first.
  for (const { id, body } of await everyItem(store, 'decisions', partition, '')) {
    const where = `decisions/${partition}/${id}`;
    if (id.endsWith(':journal')) {
      const filed = checked(filing, body, where);
      const decision = kept.get(filed.ballot);
      if (decision !== undefined) decision.journal = filed.journal;
    } else if (id.includes(':')) {
      const correction = checked(decisionCorrection, body, where);
      kept.get(correction.ballot)?.corrections.push(correction);
    } else kept.set(id, { record: checked(decisionRecord, body, where), corrections: [], journal: ofGroup });
  }
  return [...kept.values()];
};

/** Adds a correction as the version it says; false when that version is there already: look again. */
export const appendDecisionCorrection = async (
  store: Store,
  tenant: string,
  groupId: string,
  correction: DecisionCorrection,
): Promise<boolean> => {
  const body = checked(decisionCorrection, correction, correction.ballot, 'invalid');
  const id = correctionId(correction.ballot, correction.version);
  return createOnce(store, ['decisions', decisionsPartition(tenant, groupId), id], body);
};

/** Files a decision under a number; the same again changes nothing. */
export const fileDecision = (
  store: Store,
  tenant: string,
  groupId: string,
  it: Filing,
): Promise<Filing | null> =>
  changeStored(
    store,
    filing,
    ['decisions', decisionsPartition(tenant, groupId), filingId(it.ballot)],
    (now) => (now?.journal === it.journal ? now : it),
  );

/** Replaces a decision by what is left of it after erasing somebody. False when it was changed meanwhile. */
export const replaceDecision = async (
  store: Store,
  tenant: string,
  record: DecisionRecord,
  etag: string,
): Promise<boolean> => {
  try {
    await store.transact('decisions', decisionsPartition(tenant, record.group.id), [
      { op: 'replace', id: record.ballot, body: record, etag },
    ]);
    return true;
  } catch (error) {
    if (isStoreError(error, 'conflict')) return false;
    throw error;
  }
};
