import type { AgendaItem } from '../../../data/model/paper.ts';
import { papersOfGroup } from '../../../data/register/papers-of-group.ts';
import type { Register, RegisterPaper } from '../../../data/register/register.ts';
import type { MeantGroup } from './parts.ts';

/** An item of a paper, as a ballot can be opened from it. */
export interface ItemMeant {
  paper: RegisterPaper;
  item: AgendaItem;
}

/** The item with a number in the newest agenda or minutes of the group that has one; null when none has. */
export const itemMeant = (register: Register, group: MeantGroup, number: number): ItemMeant | null => {
  for (const paper of papersOfGroup(register, group)) {
    if (!['referat', 'dagsorden'].includes(paper.paper.document.kind)) continue;
    // What was decided in writing is no agenda to open anything from.
    if (paper.documentId.startsWith('decision:')) continue;
    const item = paper.paper.items.find((one) => one.number === number);
    if (item !== undefined) return { paper, item };
  }
  return null;
};

/** An item by its paper and number, as a card named it; null when the reader may not see it. */
export const itemAt = (register: Register, document: string, number: number): ItemMeant | null => {
  const paper = register.papers.get(document);
  const item = paper?.paper.items.find((one) => one.number === number);
  return paper === undefined || item === undefined ? null : { paper, item };
};

const variantWord = /\b(?:model|variant|løsning|scenarie?|forslag)\s+(?:[A-ZÆØÅ]|\d{1,2})(?![\p{L}\p{N}])/giu;

/** The variants an item speaks of ("model A / model B"), each once, in order. One alone is none. */
export const variantsIn = ({ paper, item }: ItemMeant): string[] => {
  const words = paper.passages
    .filter((passage) => passage.item !== null && passage.item === item.number)
    .map(({ text }) => text)
    .join('\n');
  const found = new Map<string, string>();
  for (const [match] of words.matchAll(variantWord)) {
    const plain = match.replace(/\s+/gu, ' ').trim();
    const key = plain.toLowerCase();
    if (!found.has(key)) found.set(key, plain.charAt(0).toUpperCase() + plain.slice(1));
  }
  return found.size < 2 ? [] : [...found.values()].sort().slice(0, 10);
};

/** What is proposed in the item; where it proposes nothing, its title. */
export const proposedIn = ({ item }: ItemMeant): string => {
  const words = item.recommendations.map(({ text }) => text.trim()).filter((one) => one !== '');
  return words.length === 0 ? item.title : words.join('\n');
};
