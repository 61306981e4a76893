import { formCard } from '../../../cards/form/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import { longest } from '../../../data/model/ballot/terms.ts';
import type { Language } from '../../inbound.ts';
import type { MeantGroup } from './parts.ts';
import { sentencesIn } from './sentences.ts';

/** Characters of a decision's first words that make its heading, until somebody writes another. */
const longestHeading = 90;

/** A heading made of the decision's first words. */
const headingOf = (text: string): string => {
  const [first = ''] = text.split(/(?<=[.!?])\s/u);
  return first.length <= longestHeading
    ? first.replace(/[.!?]+$/u, '')
    : `${first.slice(0, longestHeading)}…`;
};

/** A decision that the group took itself, to be looked through before it is written down. */
export const reportCard = (
  id: string,
  group: MeantGroup,
  said: { text: string; number: number | null; day: string; by: string | null },
  language: Language,
): RenderedCard => {
  const { report: words } = sentencesIn(language);
  return render(formCard, {
    language,
    title: words.title,
    group: group.name,
    consequence: [words.consequence],
    inputs: [
      {
        id: 'title',
        label: words.heading,
        missing: words.headingMissing,
        value: headingOf(said.text),
        variant: 'line',
        most: longest.title,
      },
      {
        id: 'text',
        label: words.text,
        missing: words.textMissing,
        value: said.text,
        variant: 'lines',
        most: 12_000,
      },
      {
        id: 'decidedBy',
        label: words.decidedBy,
        missing: words.decidedByMissing,
        value: said.by ?? words.everybody,
        variant: 'line',
        most: 300,
      },
      { id: 'decidedOn', label: words.day, missing: words.dayMissing, value: said.day, variant: 'date' },
      {
        id: 'number',
        label: words.number,
        value: said.number === null ? '' : String(said.number),
        variant: 'line',
        most: 4,
      },
      { id: 'closed', label: words.closed, variant: 'toggle', title: words.closedTitle, value: 'false' },
    ],
    confirm: { title: words.confirm, verb: 'ballot.report', data: { id, group: group.groupId } },
    back: null,
  });
};
