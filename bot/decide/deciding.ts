import { randomBytes } from 'node:crypto';
import type { PersonRef } from '../../data/model/ballot/event.ts';
import type { BallotHead } from '../../data/model/ballot/head.ts';
import type { BallotId } from '../../data/model/ballot/terms.ts';
import { noteEvent } from '../../data/store/audit.ts';
import { lookAtBy } from '../../data/store/ballots/watch.ts';
import type { Store } from '../../data/store/store.ts';
import type { Actor } from '../actor.ts';
import type { Clock } from '../clock.ts';
import { Ledger, type Decide, type Happened } from './ledger.ts';
import { personText, randomSalt, type Salt } from './log/chain.ts';
import { refusal, type Refusal } from './refusal.ts';
import { hoursAfter, instantText } from './rules/deadline.ts';
import { refOf } from './rules/seats.ts';
import { maySeeAll, viewOf, type BallotView } from './rules/view.ts';
import type { RefusalCode } from './words.ts';

/** What every act in a ballot needs. One for a process: what is written at once goes together in it. */
export interface Deciding {
  readonly store: Store;
  readonly tenant: string;
  readonly ledger: Ledger;
  /** The present, as the stores compare it. */
  readonly now: () => string;
  readonly newId: () => string;
}

export interface DecidingParts {
  store: Store;
  tenant: string;
  clock: Pick<Clock, 'now'>;
  /** For tests that are to repeat themselves. */
  salt?: Salt;
  newId?: () => string;
  happened?: Happened;
}

export const startDeciding = ({
  store,
  tenant,
  clock,
  salt = randomSalt,
  newId,
  happened = () => {},
}: DecidingParts): Deciding => {
  const now = (): string => instantText(clock.now());
  return {
    store,
    tenant,
    now,
    ledger: new Ledger(store, tenant, now, salt, happened),
    newId: newId ?? (() => randomBytes(9).toString('hex')),
  };
};

export type { Actor } from '../actor.ts';

/** Done, or refused with a sentence and, for those who may see it, the ballot as it is now. */
export type Outcome<T> =
  { ok: true; value: T; view: BallotView | null } | { ok: false; refusal: Refusal; view: BallotView | null };

/** The reference of somebody in a ballot, and what must be sealed when it is their first appearance. */
export const known = (
  head: Pick<BallotHead, 'people'>,
  { person, name }: Pick<Actor, 'person' | 'name'>,
): { ref: PersonRef; personal: Record<string, string> } => {
  const there = refOf(head, person);
  if (there !== null) return { ref: there, personal: {} };
  const ref = `p${String(Object.keys(head.people).length + 1)}`;
  return { ref, personal: { [ref]: personText(person, name) } };
};

export const refused = async <T>(
  { store, tenant, now }: Deciding,
  {
    act,
    subject,
    actor,
    code,
    head = null,
    detail = '',
  }: {
    act: string;
    subject: string;
    actor: Actor;
    code: RefusalCode;
    head?: BallotHead | null;
    detail?: string;
  },
): Promise<Outcome<T>> => {
  const at = now();
  // Why a vote was refused would tell what it was, or that the seat has answered: not of a ballot whose votes are hidden.
  const tells = head === null || maySeeAll(head);
  await noteEvent(store, tenant, {
    at,
    kind: 'refused',
    act,
    code: tells ? code : 'hidden',
    who: actor.person,
    subject: subject.slice(0, 200),
    detail: tells ? detail.slice(0, 200) : '',
  });
  const view = head === null ? null : viewOf(head, actor, at);
  return { ok: false, refusal: refusal(code), view };
};

/** Tries an act and tells what became of it; whatever is refused is noted. */
export const attempt = async <T>(
  deciding: Deciding,
  { act, ballot, actor, detail = '' }: { act: string; ballot: BallotId; actor: Actor; detail?: string },
  decide: Decide<T>,
  draftEtag: string | null = null,
): Promise<Outcome<T>> => {
  const settled = await deciding.ledger.run(ballot, decide, draftEtag);
  const { head } = settled;
  if ('refused' in settled)
    return refused<T>(deciding, { act, subject: ballot, actor, code: settled.refused, head, detail });
  const at = deciding.now();
  return {
    ok: true,
    value: settled.done,
    // Not everybody who acts looks at it.
    get view() {
      return viewOf(settled.head, actor, at);
    },
  };
};

/** For how long a process that is about to act is trusted to do itself what follows. */
const graceHours = 1 / 60;

/** Before an act from which something follows elsewhere: should this process die, another looks after the ballot. */
export const expectMore = (
  { store, tenant, now }: Deciding,
  ballot: BallotId,
  { opening = false } = {},
): Promise<void> => lookAtBy(store, tenant, ballot, hoursAfter(now(), graceHours), opening);
