import { StoreError } from '../../data/store/errors.ts';
import { correctedBy, fieldOf, saysTheSame } from '../../data/store/papers/corrections.ts';
import { loadPaper } from '../../data/store/papers/load.ts';
import type { LoadedPaper } from '../../data/store/papers/load-version.ts';
import { appendCorrection, loadCorrections } from '../../data/store/papers/stored-corrections.ts';
import type { Store } from '../../data/store/store.ts';
import type { Correction } from '../../data/model/stored.ts';
import { CorrectionRefused } from './correction-refused.ts';

const sameField = (one: Correction, other: Correction): boolean =>
  one.address === other.address && one.field === other.field;

/** Is the correction the latest of its field already, by the same person? Then this is a retry. */
const isMade = ({ corrections }: LoadedPaper, wanted: Correction): boolean => {
  const last = corrections.filter((one) => sameField(one, wanted)).at(-1);
  return (
    last !== undefined &&
    last.documentId === wanted.documentId &&
    last.who === wanted.who &&
    saysTheSame(last.before, wanted.before) &&
    saysTheSame(last.after, wanted.after)
  );
};

/** What the field says now, as the secretary sees it. */
const valueNow = ({ uncorrected, corrections }: LoadedPaper, { address, field }: Correction): unknown => {
  const record = correctedBy(uncorrected, corrections).records.get(address);
  return record === undefined ? undefined : fieldOf(record, field);
};

const refuseUnlessFitting = (loaded: LoadedPaper, wanted: Correction): void => {
  const refuse = (code: CorrectionRefused['code']): never => {
    throw new CorrectionRefused(code, `${wanted.documentId} ${wanted.address} ${wanted.field}`);
  };
  if (wanted.reason.trim() === '') refuse('no-reason');
  const value = valueNow(loaded, wanted);
  if (value === undefined) refuse('no-field');
  if (!saysTheSame(value, wanted.before)) refuse('changed');
  const earlier = loaded.corrections.filter((one) => sameField(one, wanted));
  // Where an earlier correction does not fit any more, confirming the paper's own words settles it.
  const settles = earlier.some(({ state }) => state === 'conflict');
  if (saysTheSame(value, wanted.after) && !settles) refuse('no-change');
  const [state] = correctedBy(loaded.uncorrected, [...earlier, wanted]).corrections.map((one) => one.state);
  if (state !== 'applied' && state !== 'agreed') refuse('bad-value');
};

const mostTries = 50;

/**
 * Corrects one field of a paper. The paper's own words stay as they are; the correction is kept beside them, with
 * what stood before, why, who and when, and holds for this version and later ones, also when read again.
 * Sent twice by the same person it counts once (`already`); of two people who correct the same field at once, the
 * second is refused, since the field is no longer what they saw.
 * @throws CorrectionRefused when it cannot be made; nothing has changed then
 * @throws StoreError
 */
export const correct = async (
  store: Store,
  tenant: string,
  wanted: Correction,
): Promise<'corrected' | 'already'> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const count = (await loadCorrections(store, tenant)).length;
    const loaded = await loadPaper(store, tenant, wanted.documentId);
    if (loaded === null) throw new CorrectionRefused('no-paper', wanted.documentId);
    if (isMade(loaded, wanted)) return 'already';
    refuseUnlessFitting(loaded, wanted);
    if (await appendCorrection(store, tenant, wanted, count)) return 'corrected';
  }
  throw new StoreError('conflict', {
    detail: `${wanted.documentId} is being corrected by others all the time.`,
  });
};
