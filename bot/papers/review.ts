import { importReviewCard } from '../../cards/import-review/view.ts';
import { render } from '../../cards/render.ts';
import { formatWhen } from '../../data/language/format-date.ts';
import type { PaperAccess } from '../../data/model/access.ts';
import type { StagePlan } from '../../data/store/papers/stage.ts';
import type { ImportedPaper } from '../../data/importing/import-paper.ts';
import type { Language } from '../inbound.ts';
import { show, type Reply } from '../reply.ts';
import { foundIn } from './found.ts';
import type { Importer } from './importer.ts';

/** The version that stands now where the paper will stand: an earlier one, or the same document. */
export type Predecessor = {
  documentId: string;
  file: string;
  date: StagePlan['manifest']['version']['date'];
  access: PaperAccess;
};

/** What was found in a paper that was sent, for its sender to look through before anything of it counts. */
export const reviewReply = (
  { paper }: Pick<ImportedPaper, 'paper'>,
  { version }: StagePlan['manifest'],
  predecessor: Predecessor | null,
  importer: Importer,
  language: Language,
): Reply => {
  const { document } = paper;
  const dated = (date: Predecessor['date']): string | null =>
    date === null ? null : formatWhen(date, language);
  const access = predecessor?.access ?? null;
  // The same document again takes nobody's place.
  const replaced = predecessor?.documentId === version.documentId ? null : predecessor;
  return show(
    language,
    render(importReviewCard, {
      language,
      documentId: version.documentId,
      stage: version.stage,
      file: document.file,
      paperKind: document.kind,
      draft: document.status === 'draft',
      title: document.title === '' ? document.file : document.title,
      body: document.body,
      region: document.region,
      date: dated(document.date),
      counts: foundIn(paper),
      warnings: paper.warnings.map(({ text, source }) =>
        source === null ? text : `${text} (${source.place})`,
      ),
      supersedes:
        replaced === null
          ? null
          : [replaced.file, dated(replaced.date)].filter((part) => part !== null).join(', '),
      groups: importer.groups.map(({ groupId, name }) => ({ id: groupId, name })),
      access:
        access === null
          ? null
          : access.level === 'group' && access.group !== null
            ? { level: 'group', groupId: access.group }
            : { level: 'public' },
    }),
    'review',
  );
};
