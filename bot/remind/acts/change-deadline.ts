import type { DeadlineId, KeptDeadline } from '../../../data/model/deadline.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import { changeDeadline, readDeadline } from '../../../data/store/deadlines/deadlines.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import type { Actor } from '../../actor.ts';
import { planDeadlines } from '../planning/plan-deadlines.ts';
import { noted, refused, type Outcome, type Reminding } from '../reminding.ts';
import {
  done,
  doneByDecision,
  handedOver,
  keptOpen,
  postponed,
  reopened,
  type Changed,
  type Doing,
} from '../rules/change-deadline.ts';
import { mayAct, mayKnow } from '../rules/may.ts';
import { everybodyIn } from '../rules/who-acts.ts';
import type { RefusalCode } from '../words.ts';

/** Which deadline, as the actor saw it. */
export interface SeenDeadline {
  groupId: string;
  id: DeadlineId;
  version: number;
}

const act = async (
  reminding: Reminding,
  actor: Actor,
  { groupId, id, version }: SeenDeadline,
  name: string,
  change: (now: KeptDeadline, doing: Doing, roster: Roster) => Changed,
): Promise<Outcome<KeptDeadline>> => {
  const { store, tenant } = reminding;
  const subject = `${groupId} ${id}`;
  const refuse = (code: RefusalCode) => refused<KeptDeadline>(reminding, { act: name, subject, actor, code });
  const roster = await readRoster(store, tenant, groupId);
  const there = await readDeadline(store, tenant, groupId, id);
  // Somebody from outside is not told that it exists.
  if (roster === null || there === null || !mayKnow(actor, there, roster)) return refuse('no-deadline');
  if (!mayAct(actor, there, roster)) return refuse('not-yours');
  const doing: Doing = { by: actor.person, at: reminding.now(), seen: version };
  const settled: { code: RefusalCode | null; changed: boolean } = { code: null, changed: false };
  const after = await changeDeadline(store, tenant, groupId, id, (now) => {
    if (now === null) return null;
    const result = mayAct(actor, now, roster) ? change(now, doing, roster) : { refuse: 'not-yours' as const };
    settled.code = 'refuse' in result ? result.refuse : null;
    settled.changed = 'deadline' in result && result.deadline !== now;
    return 'deadline' in result ? result.deadline : now;
  });
  if (after === null) return refuse('no-deadline');
  if (settled.code !== null) return refuse(settled.code);
  if (settled.changed) await noted(reminding, name, actor, subject);
  await planDeadlines(reminding, roster, [after]);
  return { ok: true, value: after };
};

/** "Klaret": nobody is reminded any more. */
export const markDone = (
  reminding: Reminding,
  actor: Actor,
  seen: SeenDeadline,
  note: string | null = null,
): Promise<Outcome<KeptDeadline>> =>
  act(reminding, actor, seen, 'remind.done', (now, doing) => done(now, doing, note));

export const reopen = (
  reminding: Reminding,
  actor: Actor,
  seen: SeenDeadline,
): Promise<Outcome<KeptDeadline>> => act(reminding, actor, seen, 'remind.reopen', reopened);

/** Gives the deadline to others, who must be in the group or among its contacts. */
export const handOver = (
  reminding: Reminding,
  actor: Actor,
  seen: SeenDeadline,
  to: readonly PersonId[],
): Promise<Outcome<KeptDeadline>> =>
  act(reminding, actor, seen, 'remind.hand-over', (now, doing, roster) => {
    const known = new Set(everybodyIn(roster, []));
    return to.every((person) => known.has(person)) ? handedOver(now, doing, to) : { refuse: 'nobody' };
  });

/** Puts the deadline off to a later day; new reminders follow, and the old ones are dropped. */
export const postpone = (
  reminding: Reminding,
  actor: Actor,
  seen: SeenDeadline,
  { to, reason }: { to: IsoDate; reason: string },
): Promise<Outcome<KeptDeadline>> =>
  act(reminding, actor, seen, 'remind.postpone', (now, doing) => postponed(now, doing, to, reason));

/** Says whether a later decision has closed it: it is done by that, or it stays open and is not proposed so again. */
export const settleClosing = (
  reminding: Reminding,
  actor: Actor,
  seen: SeenDeadline,
  closed: boolean,
): Promise<Outcome<KeptDeadline>> =>
  act(reminding, actor, seen, closed ? 'remind.closed' : 'remind.not-closed', (now, doing) =>
    closed ? doneByDecision(now, doing) : keptOpen(now, doing),
  );
