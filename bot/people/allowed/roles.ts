import type { PersonId, Role, Roster } from '../../../data/model/people.ts';

/** What somebody may want to do to a group that not everybody may. */
export type Task = 'keep-roster' | 'bind-channel' | 'import' | 'correct';

/** Who may, besides the administrators. The one place to change it (DESIGN.md, "Who may do what"). */
export const mayDo: Record<Task, readonly Role[]> = {
  'keep-roster': ['secretary'],
  'bind-channel': ['secretary'],
  import: ['secretary', 'chair'],
  correct: ['secretary', 'chair'],
};

/** Who reads a group's own papers; observers follow the work, and contact directors are asked in doubt. */
const readsPapers: readonly Role[] = [
  'secretary',
  'chair',
  'member',
  'substitute',
  'observer',
  'contact-director',
];
/** Who takes part where an item is closed: whoever has, or may be given, a seat, and who writes it down. */
const readsClosed: readonly Role[] = ['secretary', 'chair', 'member', 'substitute'];

/** What somebody is in a group; nothing for people who are not in it. */
export const rolesIn = (roster: Roster | null, person: PersonId | null): Role[] =>
  person === null
    ? []
    : (roster?.members ?? []).filter((one) => one.person === person).map(({ role }) => role);

const any = (held: readonly Role[], wanted: readonly Role[]): boolean =>
  held.some((role) => wanted.includes(role));

/** May somebody with these roles in a group do this there? Administrators are asked elsewhere. */
export const allows = (task: Task, held: readonly Role[]): boolean => any(held, mayDo[task]);

/** What somebody with these roles in a group may read of it. */
export const reads = (held: readonly Role[]): { papers: boolean; closed: boolean } => ({
  papers: any(held, readsPapers),
  closed: any(held, readsClosed),
});
