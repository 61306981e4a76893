/** Who may read a paper: everybody, or only the people of a group. */
export type Access = { level: 'public' } | { level: 'group'; groupId: string };

const groupPrefix = 'group:';

/** A choice as the card's input `access` holds it. */
export const accessValue = (access: Access): string =>
  access.level === 'public' ? 'public' : `${groupPrefix}${access.groupId}`;

/** What was chosen, from the value that came back; null for one that no card of ours offers. */
export const accessChosen = (value: unknown): Access | null => {
  if (value === 'public') return { level: 'public' };
  if (typeof value !== 'string' || !value.startsWith(groupPrefix)) return null;
  const groupId = value.slice(groupPrefix.length);
  return groupId === '' ? null : { level: 'group', groupId };
};
