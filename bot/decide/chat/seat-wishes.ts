import type { FormChoice } from '../../../cards/ballot-form/form-choices.ts';
import type { SeatWish, Sitter } from '../../../data/model/ballot/terms.ts';
import type { Membership, PersonId, Roster } from '../../../data/model/people.ts';

const rank: Partial<Record<Membership['role'], number>> = { chair: 0, member: 1, substitute: 2 };

/** Those of a group who may sit in a seat: chairs, members, then substitutes; each person once. */
export const seatable = ({ members }: Roster): Membership[] => {
  const sorted = members
    .filter(({ role }) => rank[role] !== undefined)
    .sort((a, b) => (rank[a.role] ?? 9) - (rank[b.role] ?? 9));
  const seen = new Set<string>();
  return sorted.filter(({ person }) => !seen.has(person) && seen.add(person));
};

const sitter = ({ person, name }: Membership) => ({ person, name: name.slice(0, 200) || '?', guest: false });

/**
 * The seats of a ballot from the roster. Per organisation: its first member speaks for it, the others and its
 * substitutes can step in; who has no organisation sits for themselves. Substitutes alone have no seat of their own.
 * @param without people left out
 */
export const seatWishes = (
  roster: Roster,
  by: FormChoice<'seats'>,
  without: ReadonlySet<string>,
): SeatWish[] => {
  const there = seatable(roster).filter(({ person }) => !without.has(person));
  const numbered = (seats: Omit<SeatWish, 'id'>[]): SeatWish[] =>
    seats.map((seat, at) => ({ id: `s${String(at + 1)}`, ...seat }));
  const own = (one: Membership) => ({ organisation: null, people: [sitter(one)] });
  if (by === 'chairs') return numbered(there.filter(({ role }) => role === 'chair').map(own));
  if (by === 'people') return numbered(there.filter(({ role }) => role !== 'substitute').map(own));
  const seats = new Map<string, Omit<SeatWish, 'id'>>();
  for (const one of there) {
    const { organisation, role } = one;
    if (organisation === null) {
      if (role !== 'substitute') seats.set(`person ${one.person}`, own(one));
      continue;
    }
    const seat = seats.get(organisation);
    if (seat === undefined) seats.set(organisation, { organisation, people: [sitter(one)] });
    else if (seat.people.length < 10) seat.people.push(sitter(one));
  }
  return numbered([...seats.values()]);
};

type Seated = Pick<SeatWish, 'organisation'> & { people: readonly Pick<Sitter, 'person'>[] };

const sameSeats = (some: readonly Seated[], others: readonly Seated[]): boolean => {
  const told = (seats: readonly Seated[]): string =>
    JSON.stringify(
      seats.map(({ organisation, people }) => [organisation, people.map(({ person }) => person)]),
    );
  return told(some) === told(others);
};

/**
 * How a form is filled in so that it gives these seats again: what was chosen, and who was left out. Where the roster
 * has changed since, it is what comes nearest: the preview shows who is asked.
 */
export const seatingOf = (
  roster: Roster,
  seats: readonly Seated[],
): { by: FormChoice<'seats'>; without: PersonId[] } => {
  const seated = new Set(seats.flatMap(({ people }) => people.map(({ person }) => person)));
  const byOrganisation = seats.some(({ organisation }) => organisation !== null);
  const ways = (byOrganisation ? (['organisations'] as const) : (['chairs', 'people'] as const)).map((by) => {
    const all = seatWishes(roster, by, new Set()).flatMap(({ people }) => people.map(({ person }) => person));
    const without = all.filter((person) => !seated.has(person));
    return { by, without, same: sameSeats(seatWishes(roster, by, new Set(without)), seats) };
  });
  const [best] = ways.filter(({ same }) => same).sort((a, b) => a.without.length - b.without.length);
  const { by, without } = best ?? ways.at(-1) ?? { by: 'people', without: [] };
  return { by, without };
};

/** How a group's seats are most likely meant. */
export const usualSeats = (roster: Roster): FormChoice<'seats'> =>
  seatable(roster).some(({ organisation }) => organisation !== null) ? 'organisations' : 'people';
