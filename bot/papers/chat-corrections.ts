import type { FieldAddress } from '../../cards/correct-field/field-choice.ts';
import { correctFieldCard } from '../../cards/correct-field/view.ts';
import { render } from '../../cards/render.ts';
import type { PaperAccess } from '../../data/model/access.ts';
import type { Correction } from '../../data/model/stored.ts';
import { correctedBy } from '../../data/store/papers/corrections.ts';
import { loadPaper } from '../../data/store/papers/load.ts';
import type { LoadedPaper } from '../../data/store/papers/load-version.ts';
import type { Store } from '../../data/store/store.ts';
import { noteEventOnce } from '../../data/store/audit.ts';
import type { Register } from '../../data/register/register.ts';
import type { Language, Person } from '../inbound.ts';
import { show, type Reply } from '../reply.ts';
import { requireImporter } from './chat-papers.ts';
import { correct } from './correct.ts';
import { CorrectionRefused } from './correction-refused.ts';
import { correctableFields, valueWritten, type CorrectableField } from './correctable-fields.ts';
import { keeps, readsAll, type ImporterOf } from './importer.ts';
import { paperNamed } from './paper-named.ts';
import { refusal } from './sentences.ts';

export type ChatCorrectionsParts = {
  store: Store;
  tenant: string;
  importerOf: ImporterOf;
  /** An instant, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  now: () => string;
  refresh: () => Promise<void>;
  /** All papers there are. */
  register: () => Register;
};

/** Papers that were never classified are public. */
const publicAccess: PaperAccess = { level: 'public', group: null };

/** A correction as a card sends it. */
export type WantedCorrection = FieldAddress & {
  documentId: string;
  before: Correction['before'];
  /** Null: nothing is to stand there. */
  after: string | null;
  reason: string;
};

/** Correcting a field of a paper from a card, in two steps. Only who keeps the paper may see or change its fields. */
export type ChatCorrections = {
  /** The same, of the paper that a name means. @throws Refused */
  chooseNamed: (said: string, person: Person, language: Language) => Promise<Reply>;
  chooseField: (documentId: string, person: Person, language: Language) => Promise<Reply>;
  showField: (documentId: string, at: FieldAddress, person: Person, language: Language) => Promise<Reply>;
  /** @throws CorrectionRefused, Refused; nothing has changed then */
  correct: (wanted: WantedCorrection, person: Person, language: Language) => Promise<CorrectableField>;
};

/** Makes the service on a store. */
export const createChatCorrections = ({
  store,
  tenant,
  importerOf,
  now,
  refresh,
  register,
}: ChatCorrectionsParts): ChatCorrections => {
  const open = async (documentId: string, person: Person): Promise<LoadedPaper> => {
    const importer = await requireImporter(importerOf, person);
    const loaded = await loadPaper(store, tenant, documentId);
    // A paper that is not theirs is as good as unknown to them.
    if (loaded === null || !keeps(importer, loaded.access))
      throw new CorrectionRefused('no-paper', documentId);
    if (!readsAll(importer, loaded)) throw refusal((text) => text.closedItems);
    return loaded;
  };
  const fieldsOf = ({ uncorrected, corrections }: LoadedPaper, language: Language): CorrectableField[] => {
    const { paper, records } = correctedBy(uncorrected, corrections);
    return correctableFields(paper, records, language);
  };
  const fieldAt = (loaded: LoadedPaper, at: FieldAddress, language: Language): CorrectableField => {
    const found = fieldsOf(loaded, language).find(
      ({ address, field }) => address === at.address && field === at.field,
    );
    if (found === undefined) throw new CorrectionRefused('no-field', `${at.address} ${at.field}`);
    return found;
  };
  const chooseField = async (documentId: string, person: Person, language: Language): Promise<Reply> => {
    const loaded = await open(documentId, person);
    const fields = fieldsOf(loaded, language).map((one) => ({ ...one, value: one.text }));
    const input = { language, documentId, document: loaded.file, step: 'choose', fields } as const;
    return show(language, render(correctFieldCard, input), 'choose-field');
  };
  return {
    chooseField,
    chooseNamed: async (said, person, language) => {
      const importer = await requireImporter(importerOf, person);
      const theirs = [...register().papers.values()].filter(
        ({ supersededBy, access }) => supersededBy == null && keeps(importer, access ?? publicAccess),
      );
      return chooseField(paperNamed(said, theirs), person, language);
    },
    showField: async (documentId, at, person, language) => {
      const loaded = await open(documentId, person);
      const { address, field, label, before, text: beforeText, place } = fieldAt(loaded, at, language);
      const long = beforeText.length > 80;
      return show(
        language,
        render(correctFieldCard, {
          language,
          documentId,
          document: loaded.file,
          step: 'correct',
          address,
          field,
          label,
          before,
          beforeText,
          place,
          long,
        }),
        'correct-field',
      );
    },
    correct: async ({ documentId, address, field, before, after, reason }, person, language) => {
      if (person.id === null) throw refusal((text) => text.notImporter);
      const loaded = await open(documentId, person);
      const found = fieldAt(loaded, { address, field }, language);
      if (after?.trim() === '') throw new CorrectionRefused('no-value', `${address} ${field}`);
      await correct(store, tenant, {
        documentId,
        address,
        field,
        before,
        after: after === null ? null : valueWritten(found.kind, after),
        reason,
        who: person.id,
        at: now(),
      });
      const who = person.id;
      await noteEventOnce(store, tenant, JSON.stringify([who, documentId, address, field, before, after]), {
        at: now(),
        kind: 'done',
        act: 'papers.correct',
        who,
        subject: documentId,
        detail: `${address} ${field}`.slice(0, 400),
      });
      await refresh();
      return found;
    },
  };
};
