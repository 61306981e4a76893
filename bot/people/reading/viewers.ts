import type { PersonId, Roster } from '../../../data/model/people.ts';
import { publicViewer, viewerOf, type Viewer } from '../../../data/register/viewer.ts';
import { reads, rolesIn } from '../allowed/roles.ts';

/** What one person may read, on their own. */
export const viewerFor = (person: PersonId | null, rosters: readonly Roster[]): Viewer => {
  const read = rosters.map((roster) => ({ roster, may: reads(rolesIn(roster, person)) }));
  return viewerOf(
    read.filter(({ may }) => may.papers).map(({ roster }) => roster.groupId),
    read.filter(({ may }) => may.closed).map(({ roster }) => roster.groupId),
  );
};

const inBoth = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((group) => other.has(group));

/** What may be told where several read along: what each of them may read. Nobody known: what everybody may. */
export const viewerForAll = (readers: readonly (PersonId | null)[], rosters: readonly Roster[]): Viewer => {
  const [first, ...rest] = readers.map((reader) => viewerFor(reader, rosters));
  if (first === undefined) return publicViewer;
  return rest.reduce(
    (shared, one) => viewerOf(inBoth(shared.groups, one.groups), inBoth(shared.closed, one.closed)),
    first,
  );
};
