import type { Actor, Deciding, Outcome } from '../deciding.ts';
import { tooLate } from '../rules/state.ts';
import { runWithReason, type RunningAct } from './run-ballot.ts';

/**
 * Extends the deadline, with a reason. An event, no change of what was frozen: votes stand. Once the deadline has
 * passed it is too late. Extended twice to the same instant, it is extended once.
 * @param act.deadline an instant; of a local time, see deadlineAt
 */
export const extend = (
  deciding: Deciding,
  actor: Actor,
  act: RunningAct & { deadline: string },
): Promise<Outcome<{ deadline: string }>> =>
  runWithReason<{ deadline: string }>(deciding, 'extend', actor, act, (head, now, { by, personal }) => {
    const { deadline } = act;
    const code = tooLate(head, now);
    if (code !== null) return { refuse: code };
    if (head.deadline === deadline) return { keep: { deadline } };
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(deadline)) return { refuse: 'not-a-time' };
    if (deadline <= head.deadline) return { refuse: 'deadline-not-later' };
    const fact = { kind: 'extended', before: head.deadline, deadline } as const;
    return { write: [{ fact, by, personal }], then: () => ({ deadline }) };
  });
