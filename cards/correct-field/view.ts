import { action } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { placeLine, type Place } from '../citation.ts';
import { fieldValue, type FieldAddress } from './field-choice.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** First a field is chosen, then it is corrected. */
export type CorrectFieldInput = CardInput & {
  documentId: string;
  /** The paper, as it is to be read. */
  document: string;
} & (
    | {
        step: 'choose';
        /** The label as a person calls the field, and what it says now. */
        fields: (FieldAddress & { label: string; value: string })[];
      }
    | ({
        step: 'correct';
        label: string;
        /** What it says now: exactly as it is stored; comes back with the correction. */
        before: unknown;
        /** The same, as it is to be read. */
        beforeText: string;
        /** Where it stands. */
        place: Place | null;
        /** Does the field hold sentences rather than a few words? */
        long: boolean;
      } & FieldAddress)
  );

/** More choices than this do not go into a card. */
const mostFields = 150;
/** From here on one would rather type than scroll. */
const manyFields = 15;

/** Chooses a field (`papers.chooseField`, input `chosen`) and corrects it (`papers.correct`, inputs `after`, `emptied`, `reason`). */
export const correctFieldCard: Card<CorrectFieldInput> = {
  name: 'correct-field',
  template,
  viewOf: (input) => {
    const { language, documentId, document } = input;
    const text = inLanguage(language, { da: danish, en: english });
    const said = (value: string): string => (value.trim() === '' ? text.empty : value);
    const choosing = input.step === 'choose' ? input : null;
    const correcting = input.step === 'correct' ? input : null;
    const fields = choosing?.fields ?? [];
    return {
      title: correcting === null ? text.choose : text.correct(correcting.label),
      document,
      place: correcting?.place == null ? '' : placeLine(correcting.place),
      isChoosing: choosing !== null,
      chooseLabel: text.chooseLabel,
      chooseMissing: text.chooseMissing,
      choosePlaceholder: text.choosePlaceholder,
      choiceStyle: fields.length > manyFields ? 'filtered' : 'compact',
      choices: fields
        .slice(0, mostFields)
        .map((one) => ({ title: text.field(one.label, said(one.value)), value: fieldValue(one) })),
      notAll: fields.length > mostFields ? text.notAll(mostFields) : '',
      isCorrecting: correcting !== null,
      beforeTitle: text.before,
      before: said(correcting?.beforeText ?? ''),
      afterLabel: text.after,
      emptiedLabel: text.emptiedLabel,
      emptied: text.emptied,
      after: correcting?.beforeText ?? '',
      isMultiline: correcting?.long ?? false,
      reasonLabel: text.reason,
      reasonMissing: text.reasonMissing,
      reasonPlaceholder: text.reasonPlaceholder,
      kept: correcting === null ? '' : text.kept,
      actions: [
        correcting === null
          ? action('papers.chooseField', text.next, language, { documentId }, { style: 'positive' })
          : action(
              'papers.correct',
              text.save,
              language,
              { documentId, address: correcting.address, field: correcting.field, before: correcting.before },
              { style: 'positive' },
            ),
      ],
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
