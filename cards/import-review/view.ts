import { action } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { commonText, listed } from '../common-text.ts';
import { fact } from '../statement.ts';
import { accessValue, type Access } from './access-choice.ts';
import template from './template.json' with { type: 'json' };
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

/** What was read out of a paper and waits to be accepted. */
export interface ImportReviewInput extends CardInput {
  documentId: string;
  /** The import that is accepted or discarded. */
  stage: string;
  file: string;
  paperKind: keyof Sentences['kinds'];
  draft: boolean;
  title: string;
  body: string | null;
  region: string | null;
  /** As it is to be read. */
  date: string | null;
  /** How many of each were found. */
  counts: Record<keyof Sentences['counts'], number>;
  /** Everything doubtful, one sentence each. */
  warnings: string[];
  /** The version it replaces, as it is to be read: "referat-klyngen.docx fra 14. marts 2024". */
  supersedes: string | null;
  /** The groups of which the reader is secretary, to one of which the paper can be kept. */
  groups: { id: string; name: string }[];
  /** What is chosen to begin with: the earlier version's, or null where the secretary must choose. */
  access: Access | null;
}

const seen = 8;
const mostWarnings = 30;
const mostGroups = 30;

/** What an import found, to accept (`papers.accept`, with the input `access`) or discard (`papers.discard`). */
export const importReviewCard: Card<ImportReviewInput> = {
  name: 'import-review',
  template,
  viewOf: (input) => {
    const { language, documentId, stage, counts } = input;
    const text = inLanguage(language, { da: danish, en: english });
    const common = commonText(language);
    const kind = text.kinds[input.paperKind];
    const found = (Object.keys(text.counts) as (keyof Sentences['counts'])[])
      .filter((one) => counts[one] > 0)
      .map((one) => text.counts[one](counts[one]));
    const warnings = input.warnings.slice(0, mostWarnings).map((one) => ({ text: `• ${one}` }));
    const folded = warnings.slice(seen);
    const facts = [
      ...fact(text.kind, input.draft ? text.draft(kind) : kind),
      ...fact(text.body, input.body),
      ...fact(text.region, input.region),
      ...fact(text.date, input.date),
    ];
    const access = input.access === null ? '' : accessValue(input.access);
    const data = { documentId, stage };
    return {
      title: input.title,
      file: input.file,
      supersedes: input.supersedes === null ? '' : text.supersedes(input.supersedes),
      hasFacts: facts.length > 0,
      facts,
      found: found.length === 0 ? text.foundNothing : text.found(listed(found, language)),
      hasWarnings: warnings.length > 0,
      warningsTitle: text.warnings(input.warnings.length),
      warnings: warnings.slice(0, seen),
      hasFolded: folded.length > 0,
      folded,
      more: common.more(folded.length),
      fewer: common.fewer,
      accessLabel: text.access,
      accessMissing: text.accessMissing,
      access,
      choices: [
        { title: text.public, value: 'public' },
        ...input.groups.slice(0, mostGroups).map(({ id, name }) => ({
          title: text.group(name),
          value: accessValue({ level: 'group', groupId: id }),
        })),
      ],
      nothingCounts: text.nothingCounts,
      actions: [
        action('papers.accept', text.accept, language, data, { style: 'positive' }),
        action('papers.discard', text.discard, language, data, { style: 'destructive', withoutInputs: true }),
      ],
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
