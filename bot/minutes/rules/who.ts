import type { Membership, PersonId, Role, Roster } from '../../../data/model/people.ts';

/** Those who take part, and so can be away. */
const takesPart: readonly Role[] = ['secretary', 'chair', 'member', 'substitute'];
/** Those who are at a meeting by their place in the group; a substitute only instead of somebody. */
const comes: readonly Role[] = ['chair', 'member', 'secretary', 'observer'];

const placesOf = ({ members }: Roster, person: PersonId): Membership[] =>
  members.filter((one) => one.person === person);

const inAny = (places: readonly Membership[], roles: readonly Role[]): boolean =>
  places.some(({ role }) => roles.includes(role));

/** One place a person, in the order of the roster: the first of theirs that counts. */
const onePlaceEach = (places: readonly Membership[]): Membership[] =>
  [...new Map(places.toReversed().map((one) => [one.person, one])).values()].reverse();

export const mayBeAbsent = (roster: Roster, person: PersonId): boolean =>
  inAny(placesOf(roster, person), takesPart);

/** Whom the minutes list, one place each. */
export const expectedAt = (roster: Roster): Membership[] =>
  onePlaceEach(roster.members.filter(({ role }) => comes.includes(role)));

/**
 * Who can come instead of somebody: their own organisation's substitutes first, then others of the organisation, then
 * the group's other substitutes. Never themselves. Pure.
 */
export const substitutesFor = (roster: Roster, person: PersonId): Membership[] => {
  const own = new Set(
    placesOf(roster, person).flatMap(({ organisation }) => (organisation === null ? [] : [organisation])),
  );
  const rank = ({ role, organisation }: Membership): number | null => {
    const same = organisation !== null && own.has(organisation);
    if (role === 'substitute') return same ? 0 : 2;
    return same && takesPart.includes(role) ? 1 : null;
  };
  const ranked = roster.members
    .filter((one) => one.person !== person)
    .flatMap((one) => {
      const at = rank(one);
      return at === null ? [] : [{ one, at }];
    })
    .sort((a, b) => a.at - b.at);
  return [...new Map(ranked.toReversed().map(({ one }) => [one.person, one])).values()].reverse();
};

export const chairsOf = ({ members }: Roster): Membership[] =>
  onePlaceEach(members.filter(({ role }) => role === 'chair'));

/** Who writes the minutes: the secretaries; in a group that has none, the chairs. */
export const minuteTakersOf = (roster: Roster): Membership[] => {
  const secretaries = onePlaceEach(roster.members.filter(({ role }) => role === 'secretary'));
  return secretaries.length > 0 ? secretaries : chairsOf(roster);
};
