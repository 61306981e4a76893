import { formCard } from '../../../cards/form/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import type { Language } from '../../inbound.ts';
import type { BallotPaper } from '../recording/look.ts';
import { sentencesIn } from './sentences.ts';

/** What is chosen where nothing is to be adopted. */
export const adoptsNone = 'none';
/** What adopts the one proposal there is. */
export const adoptsIt = 'it';

/** The casting vote: an act of its own, which closes the ballot. */
export const castingCard = ({ view }: BallotPaper, language: Language): RenderedCard => {
  const { cast: words, item } = sentencesIn(language);
  const variants = view.options.filter(({ id }) => view.can.cast.includes(id));
  return render(formCard, {
    language,
    title: words.title,
    group: item(view.number, view.title),
    consequence: [words.consequence],
    inputs: [
      {
        id: 'choice',
        label: words.label,
        missing: words.missing,
        variant: 'choice',
        choices: [
          ...(variants.length === 0
            ? [{ id: adoptsIt, title: words.adopt }]
            : variants.map(({ id, text: title }) => ({ id: `option-${id}`, title }))),
          { id: adoptsNone, title: words.reject },
        ],
      },
    ],
    confirm: {
      title: words.confirm,
      verb: 'ballot.cast',
      data: { ballot: view.ballot, group: view.group.id, frozen: view.frozen },
    },
    back: null,
  });
};

/** What was chosen, as the casting vote takes it. */
export const castChosen = (choice: string): { adopts: boolean; option: string | null } => ({
  adopts: choice !== adoptsNone,
  option: choice.startsWith('option-') ? choice.slice('option-'.length) : null,
});
