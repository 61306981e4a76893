import type { AgendaItem } from '../../../../data/model/paper.ts';
import { itemName } from '../../../../data/register/paper-names.ts';
import type { RegisterPaper } from '../../../../data/register/register.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import { fitOf } from '../../finding/accounting.ts';
import { allowedIn, paperInTime, textInTime } from '../../finding/scope.ts';
import type { AskContext } from '../kind.ts';

export interface MeantItem {
  thing: Thing;
  item: AgendaItem;
  paper: RegisterPaper;
  /** Share of the question's weight that title and text say, the title counting most. */
  fit: number;
}

const textCounts = 0.45;

/** Words for an item as such: they tell none from another. */
const spokenOfAsItem = new Set(
  'punkt punktet punkter pkt nr sag sagen sager emne emnet dagsordenspunkt dagsordenspunktet item case matter'.split(
    ' ',
  ),
);

/** Agenda items a question may mean, best first: by number, by title, and less by what stands under it. */
const itemsMeant = (context: AskContext): MeantItem[] => {
  const { question, register, index } = context;
  const content = context.content.filter((word) => !spokenOfAsItem.has(word.plain));
  const number = /\b(?:punkt|pkt\.?|item|point|no\.)\s*(\d{1,3})\b/u.exec(question.folded)?.[1];
  const all = content.reduce((sum, word) => sum + word.weight, 0);
  const meant: MeantItem[] = [];
  for (const thing of register.things.values()) {
    const paper = thing.kind === 'item' ? register.papers.get(thing.papers[0] ?? '') : undefined;
    if (paper === undefined || paper.supersededBy != null) continue;
    if (!allowedIn(register, paper.documentId, question)) continue;
    const item = paper.paper.items.find((one) => itemName(one) === thing.name);
    if (item === undefined) continue;
    const said = [item.title, item.decision?.text ?? '', ...Object.values(item.fields)].join(' \n ');
    if (
      !paperInTime(register, paper.documentId, question) &&
      !textInTime(register, paper.documentId, said, question)
    )
      continue;
    if (number !== undefined) {
      if (item.number === Number(number)) meant.push({ thing, item, paper, fit: 1 });
      continue;
    }
    const title = index.termsIn(item.title);
    const text = index.termsIn(said);
    const got = content.reduce((sum, word) => {
      const inTitle = fitOf(word, (term) => title.has(term));
      return (
        sum +
        word.weight * Math.max(inTitle, textCounts * fitOf(word, (term) => title.has(term) || text.has(term)))
      );
    }, 0);
    if (all > 0 && got > 0) meant.push({ thing, item, paper, fit: got / all });
  }
  return meant.sort((a, b) => b.fit - a.fit);
};

/** The items worth answering from: the best, and those nearly as good. */
export const bestItems = (context: AskContext, least: number): MeantItem[] => {
  const items = itemsMeant(context);
  const top = items[0]?.fit ?? 0;
  return top < least ? [] : items.filter((one) => one.fit >= top - 0.05).slice(0, 3);
};
