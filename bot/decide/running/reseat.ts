import { isDeepStrictEqual } from 'node:util';
import type { Sitter } from '../../../data/model/ballot/terms.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { Actor, Deciding, Outcome } from '../deciding.ts';
import { personText } from '../log/chain.ts';
import { membersOf } from '../opening/prepare.ts';
import { refOf } from '../rules/seats.ts';
import { tooLate } from '../rules/state.ts';
import { runWithReason, type RunningAct } from './run-ballot.ts';

/**
 * Puts other people in a seat, with a reason; nobody leaves it vacant. An event, no change of what was frozen. What was
 * answered for the seat stands, until its new people answer otherwise.
 * @param act.people the first speaks for the seat; the others are its substitutes, in order
 * @param roster the group as it is now; who is not in it must be bound as a guest
 */
export const reseat = (
  deciding: Deciding,
  actor: Actor,
  act: RunningAct & { seat: string; people: readonly Sitter[] },
  roster: Roster,
): Promise<Outcome<null>> =>
  runWithReason<null>(deciding, 'reseat', actor, act, (head, now, { by, personal }) => {
    const seat = head.seats.find(({ id }) => id === act.seat);
    if (seat === undefined || roster.groupId !== head.group.id) return { refuse: 'no-seat' };
    const code = tooLate(head, now);
    if (code !== null) return { refuse: code };
    const members = membersOf(roster);
    if (act.people.some(({ person, guest }) => !guest && !members.has(person)))
      return { refuse: 'not-in-group' };
    if (new Set(act.people.map(({ person }) => person)).size < act.people.length)
      return { refuse: 'same-id-twice' };
    if (act.people.length > 10) return { refuse: 'bad-proposal' };
    const named = { ...personal };
    // The actor may be named for the first time in this very event.
    let next = Object.keys(head.people).length + Object.keys(named).filter((key) => key !== 'reason').length;
    const refs = act.people.map(({ person, name }) => {
      const there = person === actor.person ? by : refOf(head, person);
      if (there !== null) return there;
      const ref = `p${String((next += 1))}`;
      named[ref] = personText(person, name);
      return ref;
    });
    const guests = act.people.flatMap(({ guest }, at) => (guest ? [refs[at] ?? ''] : []));
    if (isDeepStrictEqual([refs, guests], [seat.people, seat.guests])) return { keep: null };
    const fact = { kind: 'seated' as const, seat: seat.id, people: refs, guests };
    return { write: [{ fact, by, personal: named }], then: () => null };
  });
