import { readFile } from 'node:fs/promises';
import { Template } from 'adaptivecards-templating/lib/template-engine.js';
import { answerCard, type AnswerInput } from '../../../cards/answer/view.ts';
import { render } from '../../../cards/render.ts';
import { lineOf } from '../line.ts';
import { measure } from '../measure.ts';
import { inRounds, timed } from '../rounds.ts';

/** The answer card's own first sample: an answer with two quotes and two suggestions. */
const answered = async (): Promise<AnswerInput> => {
  const file = await readFile(new URL('../../../cards/answer/sample.json', import.meta.url), 'utf8');
  const { answered: sample } = JSON.parse(file) as { answered: { input: Omit<AnswerInput, 'language'> } };
  return { ...sample.input, language: 'da' };
};

/** Answer cards a second, ready to be sent, against the bare expansion of the same template with the same view. */
export const cards = measure(
  'cards',
  { full: { rounds: 21, expansions: 2_000 }, tiny: { rounds: 1, expansions: 20 } },
  async ({ rounds, expansions }) => {
    const input = await answered();
    const template = new Template(answerCard.template);
    const view = answerCard.viewOf(input);
    const perSecond = async (expand: () => unknown): Promise<number> => {
      const ms = await timed(() => {
        for (let done = 0; done < expansions; done += 1) expand();
      });
      return expansions / (ms / 1e3);
    };
    const found = await inRounds(
      {
        rendered: () => perSecond(() => render(answerCard, input)),
        bare: () => perSecond(() => template.expand({ $root: view })),
      },
      rounds,
      2,
    );
    const { card } = render(answerCard, input);
    return [
      lineOf({
        name: 'cards: answers rendered',
        value: found.rendered,
        unit: 'cards/s',
        floor: found.bare,
        floorName: 'Template.expand alone, the same template and view',
        aim: { of: 'value', atLeast: 1_000 },
        detail: { bytesPerCard: 2 * JSON.stringify(card).length, cards: expansions * rounds },
      }),
    ];
  },
);
