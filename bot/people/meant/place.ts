/** Where somebody's place is: in which group, for whom. What was not said is null. */
export type Place = { group: string | null; organisation: string | null };

/** Both readings of a text at one of its joining words. */
const splits = (text: string, joint: RegExp): [before: string, after: string][] =>
  [...text.matchAll(joint)].map(({ index, 0: word }) => [
    text.slice(0, index).trim(),
    text.slice(index + word.length).trim(),
  ]);

/**
 * Reads "i GRUPPE for ORGANISATION", either of them first or left out, in both languages. Names hold these words too
 * ("Styregruppen for digital sundhed"), so what is a group is told by those that are known; the longest name first.
 */
export const placeIn = (said: string | null, isGroup: (name: string) => boolean): Place => {
  const match = /^(?<joint>i|in|to|for)\s+(?<rest>.+)$/iu.exec(said?.trim() ?? '');
  const { joint = '', rest = '' } = match?.groups ?? {};
  if (rest === '') return { group: null, organisation: null };
  if (joint.toLowerCase() === 'for') {
    const known = splits(rest, /\s(?:i|in|to)\s/giu).find(([, group]) => isGroup(group));
    const [organisation, group] = known ?? [rest, null];
    return { group, organisation };
  }
  if (isGroup(rest)) return { group: rest, organisation: null };
  const apart = splits(rest, /\sfor\s/giu);
  const [group, organisation] = apart.findLast(([name]) => isGroup(name)) ?? apart[0] ?? [rest, null];
  return { group, organisation };
};
