import { openRemarks } from '../../../data/minutes/without-closed.ts';
import type { AbsenceEntry } from '../../../data/model/minutes/absence.ts';
import type { PersonId, Role, Roster } from '../../../data/model/people.ts';
import type { Reads } from '../minuting.ts';

const takesPart: readonly Role[] = ['secretary', 'chair', 'member', 'substitute', 'observer'];

/** Who is given the remarks of those who cannot come: everybody at the meeting, and who comes instead of somebody. */
export const participantsOf = (roster: Roster, absent: readonly AbsenceEntry[]): PersonId[] => {
  const instead = absent.flatMap(({ substitute }) => (substitute === null ? [] : [substitute.person]));
  const placed = roster.members
    .filter(({ role, person }) => role !== 'substitute' || instead.includes(person))
    .filter(({ role }) => takesPart.includes(role));
  return [...new Set(placed.map(({ person }) => person))];
};

export const rolesOf = ({ members }: Roster, person: PersonId): Role[] =>
  members.filter((one) => one.person === person).map(({ role }) => role);

/**
 * What somebody may read of what those who cannot come said: nothing for who is not of the group; of closed items only
 * for those who read them. Their own is always theirs. Pure.
 */
export const readableBy = (
  absent: readonly AbsenceEntry[],
  person: PersonId,
  {
    roster,
    items,
    reads,
  }: { roster: Roster; items: readonly { id: string; closed: boolean }[]; reads: Reads },
): AbsenceEntry[] => {
  const { papers, closed } = reads(rolesOf(roster, person));
  if (!papers) return [];
  const open = closed ? absent : openRemarks(absent, items);
  return absent.map((one, at) => (one.person === person ? one : (open[at] ?? one)));
};
