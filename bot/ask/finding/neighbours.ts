import type { IndexedPassage, TextIndex } from './text-index.ts';

/** The passages of the same item or section, in order. */
export const stretchOf = ({ passages }: TextIndex, { id, stretch }: IndexedPassage): IndexedPassage[] => {
  let [from, to] = [id, id];
  while (passages[from - 1]?.stretch === stretch) from--;
  while (passages[to + 1]?.stretch === stretch) to++;
  return passages.slice(from, to + 1);
};

/** The passages under the same label of the same item: all of a decision, all points of a recommendation. */
export const underLabel = (index: TextIndex, one: IndexedPassage, label: string): IndexedPassage[] =>
  one.passage.item === null && one.passage.label === null
    ? []
    : stretchOf(index, one).filter(({ passage }) => passage.label === label && passage.kind !== 'heading');

const isBeside = (one: IndexedPassage, other: IndexedPassage): boolean =>
  one.document === other.document && one.passage.source.place === other.passage.source.place;

/** The passages that go on from it, as far as they stand in the same place of the paper. */
export const following = (index: TextIndex, hit: IndexedPassage, most: number): IndexedPassage[] =>
  index.passages.slice(hit.id + 1, hit.id + 1 + most).filter((one) => isBeside(one, hit));

/** The passage it goes on from, in the same place of the paper. */
export const before = (index: TextIndex, hit: IndexedPassage): IndexedPassage[] =>
  index.passages.slice(Math.max(0, hit.id - 1), hit.id).filter((one) => isBeside(one, hit));

/** The other members of the list a passage leads in or stands in. */
export const listOf = (index: TextIndex, hit: IndexedPassage): IndexedPassage[] => {
  const leadIn = hit.leadIn ?? hit.id;
  return stretchOf(index, hit).filter((one) => one.leadIn === leadIn && one.id !== hit.id);
};
