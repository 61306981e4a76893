import { noteEvent } from '../data/store/audit.ts';
import type { Store } from '../data/store/store.ts';
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';

/** What acts on stored records need. */
export interface Acting {
  readonly store: Store;
  readonly tenant: string;
  /** The present, as the stores compare it. */
  readonly now: () => string;
}

export const startActing = ({
  store,
  tenant,
  clock,
}: {
  store: Store;
  tenant: string;
  clock: Pick<Clock, 'now'>;
}): Acting => ({ store, tenant, now: () => new Date(clock.now().epochMilliseconds).toISOString() });

/** Done, or refused with one sentence for whoever tried. */
export type ActOutcome<T, Code extends string> =
  { ok: true; value: T } | { ok: false; refusal: { code: Code; da: string; en: string } };

/** A feature's way to refuse: it notes that something was tried, and gives the sentence of the code. */
export const refusing =
  <Code extends string>(da: Record<Code, string>, en: Record<Code, string>) =>
  async <T>(
    { store, tenant, now }: Acting,
    { act, subject, actor, code }: { act: string; subject: string; actor: Actor; code: Code },
  ): Promise<ActOutcome<T, Code>> => {
    const about = { who: actor.person, subject: subject.slice(0, 200), detail: '' };
    await noteEvent(store, tenant, { at: now(), kind: 'refused', act, code, ...about });
    return { ok: false, refusal: { code, da: da[code], en: en[code] } };
  };

/** Notes what was done. */
export const noted = (
  { store, tenant, now }: Acting,
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
