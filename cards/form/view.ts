import { action, type CardButton } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import {
  choiceInput,
  dateInput,
  personInput,
  textInput,
  timeInput,
  toggleInput,
  type Choice,
} from '../inputs.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** Something that is asked for before the act. `missing` is what is said when it is empty. */
export type FormField = { id: string; label: string; value?: string; missing?: string } & (
  | { variant: 'line' | 'lines'; most: number }
  | { variant: 'choice' | 'several'; choices: Choice[] }
  | { variant: 'date' }
  | { variant: 'time' }
  | { variant: 'toggle'; title: string }
  | { variant: 'person'; placeholder: string }
);

/** An act that needs a word first: what it does is said before it is done. */
export interface FormCardInput extends CardInput {
  title: string;
  group: string;
  /** What the act does, and what it does not. */
  consequence: string[];
  inputs: FormField[];
  confirm: CardButton;
  /** Leads back, without the inputs. */
  back: CardButton | null;
}

const inputOf = ({ variant, ...asked }: FormField): object => {
  switch (variant) {
    case 'line':
    case 'lines':
      return textInput({ ...asked, most: (asked as { most: number }).most, long: variant === 'lines' });
    case 'choice':
    case 'several':
      return choiceInput({
        ...asked,
        choices: (asked as { choices: Choice[] }).choices,
        several: variant === 'several',
      });
    case 'date':
      return dateInput(asked);
    case 'time':
      return timeInput(asked);
    case 'toggle':
      return toggleInput({ ...asked, title: (asked as { title: string }).title });
    case 'person':
      return personInput({ ...asked, placeholder: (asked as { placeholder: string }).placeholder });
  }
};

const mostInputs = 12;

/** Says what an act does, asks what it needs, and does it when confirmed (the verb given). */
export const formCard: Card<FormCardInput> = {
  name: 'form',
  template,
  viewOf: ({ language, title, group, consequence, inputs, confirm, back }) => ({
    title,
    group,
    paragraphs: consequence.slice(0, 6).map((text) => ({ text })),
    hasInputs: inputs.length > 0,
    inputs: [...new Map(inputs.map((one) => [one.id, one])).values()].slice(0, mostInputs).map(inputOf),
    actions: [
      action(confirm.verb, confirm.title, language, confirm.data, { style: confirm.role ?? 'positive' }),
      ...(back === null ? [] : [action(back.verb, back.title, language, back.data, { withoutInputs: true })]),
    ],
  }),
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
