import type { Paper } from '../model/paper.ts';
import type { Source } from '../model/source.ts';
import type { RegisterPaper } from './register.ts';

type Range = readonly [start: number, end: number];

/** The stretches of the raw text that closed items take up: each up to where the next open passage begins. */
const closedRanges = ({ passages, raw }: RegisterPaper): Range[] => {
  const inOrder = [...passages].sort((a, b) => a.source.start - b.source.start);
  return inOrder.flatMap((passage, i): Range[] =>
    passage.closed ? [[passage.source.start, inOrder[i + 1]?.source.start ?? raw.text.length]] : [],
  );
};

/**
 * A paper as it is for who may not see its closed items: nothing read out of them is left, so that no name, count or
 * nearest passage can tell of them.
 */
export const withoutClosed = (paper: RegisterPaper): RegisterPaper => {
  const { items, ...rest } = paper.paper;
  if (!items.some((item) => item.closed) && !paper.passages.some((passage) => passage.closed)) return paper;
  const ranges = closedRanges(paper);
  const isOpen = ({ start }: Source): boolean => !ranges.some(([from, to]) => start >= from && start < to);
  const open = <T extends { source: Source }>(records: readonly T[]): T[] =>
    records.filter(({ source }) => isOpen(source));
  const openItems = items.filter((item) => !item.closed);
  const numbers = new Set(openItems.map((item) => item.number));
  const ofOpenItem = ({ item }: { item: number | null }): boolean => item === null || numbers.has(item);
  const left: Paper = {
    ...rest,
    items: openItems,
    groups: open(rest.groups).map((group) => ({
      ...group,
      tasks: open(group.tasks),
      seats: open(group.seats),
      chairs: open(group.chairs),
      contacts: open(group.contacts),
      secretariat: group.secretariat !== null && isOpen(group.secretariat.source) ? group.secretariat : null,
      meetingRules: open(group.meetingRules),
      limits: open(group.limits),
    })),
    agreements: open(rest.agreements).map((agreement) => ({
      ...agreement,
      events: open(agreement.events),
      approvals: open(agreement.approvals),
    })),
    people: open(rest.people),
    followUps: open(rest.followUps).filter(ofOpenItem),
    deadlines: open(rest.deadlines)
      .filter(ofOpenItem)
      .map((one) =>
        one.movedFrom?.source == null || isOpen(one.movedFrom.source) ? one : { ...one, movedFrom: null },
      ),
    amounts: open(rest.amounts).filter(ofOpenItem),
    abbreviations: Object.fromEntries(
      Object.entries(rest.abbreviations).filter(([, { source }]) => isOpen(source)),
    ),
    warnings: rest.warnings.filter(({ source }) => source === null || isOpen(source)),
  };
  // A decision is of one item: where that is closed, nothing of it is left.
  return { ...paper, decided: null, paper: left, passages: paper.passages.filter(({ closed }) => !closed) };
};
