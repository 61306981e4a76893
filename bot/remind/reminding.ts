import { noteEvent } from '../../data/store/audit.ts';
import type { Store } from '../../data/store/store.ts';
import type { Actor } from '../actor.ts';
import type { Clock } from '../clock.ts';
import { refusalsDa } from './text.da.ts';
import { refusalsEn } from './text.en.ts';
import type { RefusalCode } from './words.ts';

/** What everything about deadlines needs. */
export interface Reminding {
  readonly store: Store;
  readonly tenant: string;
  /** The present, as the stores compare it. */
  readonly now: () => string;
}

export const startReminding = (parts: {
  store: Store;
  tenant: string;
  clock: Pick<Clock, 'now'>;
}): Reminding => ({
  store: parts.store,
  tenant: parts.tenant,
  now: () => new Date(parts.clock.now().epochMilliseconds).toISOString(),
});

/** Done, or refused with one sentence for whoever tried. */
export type Outcome<T> =
  { ok: true; value: T } | { ok: false; refusal: { code: RefusalCode; da: string; en: string } };

export const refused = async <T>(
  { store, tenant, now }: Reminding,
  { act, subject, actor, code }: { act: string; subject: string; actor: Actor; code: RefusalCode },
): Promise<Outcome<T>> => {
  const about = { who: actor.person, subject: subject.slice(0, 200), detail: '' };
  await noteEvent(store, tenant, { at: now(), kind: 'refused', act, code, ...about });
  return { ok: false, refusal: { code, da: refusalsDa[code], en: refusalsEn[code] } };
};

export const noted = (
  { store, tenant, now }: Reminding,
  act: string,
  actor: Actor,
  subject: string,
): Promise<void> =>
  noteEvent(store, tenant, {
    at: now(),
    kind: 'done',
    act,
    who: actor.person,
    subject: subject.slice(0, 400),
  });
