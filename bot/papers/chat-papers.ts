import type { Access } from '../../cards/import-review/access-choice.ts';
import type { StageManifest, StoredVersion } from '../../data/model/stored.ts';
import { noteEventOnce } from '../../data/store/audit.ts';
import { acceptImport } from '../../data/store/papers/accept.ts';
import { discardImport } from '../../data/store/papers/discard.ts';
import type { Accepted } from '../../data/store/papers/outcome.ts';
import { planImport, readStage, writeStage, type Staged } from '../../data/store/papers/stage.ts';
import { standingVersion } from '../../data/store/papers/standing-version.ts';
import type { Store } from '../../data/store/store.ts';
import type { Language, Person, SentFile } from '../inbound.ts';
import type { Reply } from '../reply.ts';
import type { DownloadRules } from './download.ts';
import { fetchPaper } from './fetch-paper.ts';
import { chosenBy, keeps, type Importer, type ImporterOf } from './importer.ts';
import { reviewReply } from './review.ts';
import { refusal } from './sentences.ts';

export type ChatPapersParts = {
  store: Store;
  tenant: string;
  importerOf: ImporterOf;
  rules: DownloadRules;
  /** An instant, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  now: () => string;
  /** What was accepted counts for the next question. */
  refresh: () => Promise<void>;
};

/** Papers that are sent in a chat: read, looked through, accepted or discarded. */
export type ChatPapers = {
  /** Reads a file and puts it aside; gives the card on which it is looked through. */
  receive: (file: SentFile, person: Person, language: Language) => Promise<Reply>;
  /** Makes it count, by one write. Pressed twice it counts once. @throws Refused */
  accept: (staged: Staged, access: Access, person: Person) => Promise<Accepted & { file: string }>;
  /** Throws it away. @throws Refused when it has been accepted */
  discard: (staged: Staged, person: Person) => Promise<void>;
};

/** Somebody who may import, or a refusal that says who can. */
export const requireImporter = async (importerOf: ImporterOf, person: Person): Promise<Importer> => {
  const importer = await importerOf(person);
  if (importer === null) throw refusal((text) => text.notImporter);
  return importer;
};

/** Makes the service on a store. */
export const createChatPapers = ({
  store,
  tenant,
  importerOf,
  rules,
  now,
  refresh,
}: ChatPapersParts): ChatPapers => {
  /** However often a button is pressed, what it did is noted once. */
  const audit = async (act: string, person: Person, { documentId, stage }: Staged): Promise<void> => {
    if (person.id === null) return;
    const event = { at: now(), kind: 'done', act, who: person.id, subject: documentId } as const;
    await noteEventOnce(store, tenant, `${act} ${stage}`, event);
  };
  /** What waits under these ids, for whoever sent it and nobody else; null when nothing does. @throws Refused */
  const ownStage = async (staged: Staged, person: Person): Promise<StageManifest | null> => {
    const manifest = await readStage(store, tenant, staged);
    if (manifest !== null && manifest.by !== person.id) throw refusal((text) => text.notYours);
    return manifest;
  };
  /** The version whose place it would take. @throws Refused where that is another group's */
  const placeFor = async (manifest: StageManifest, importer: Importer): Promise<StoredVersion | null> => {
    const before = await standingVersion(store, tenant, manifest);
    if (before !== null && !keeps(importer, before.access)) throw refusal((text) => text.otherGroup);
    return before;
  };
  return {
    receive: async (file, person, language) => {
      const importer = await requireImporter(importerOf, person);
      const read = await fetchPaper(file, rules);
      const plan = planImport({ ...read, at: now(), ...(person.id === null ? {} : { by: person.id }) });
      const before = await placeFor(plan.manifest, importer);
      if ((await writeStage(store, tenant, plan)) === null) throw refusal((text) => text.gone);
      return reviewReply(read, plan.manifest, before, importer, language);
    },
    accept: async (staged, chosen, person) => {
      const importer = await requireImporter(importerOf, person);
      const access = chosenBy(importer, chosen);
      if (access === null) throw refusal((text) => text.notImporter);
      const manifest = await ownStage(staged, person);
      if (manifest === null) throw refusal((text) => text.gone);
      await placeFor(manifest, importer);
      const accepted = await acceptImport(store, tenant, staged, access);
      if (accepted === null) throw refusal((text) => text.gone);
      await audit('papers.accept', person, staged);
      await refresh();
      return { ...accepted, file: manifest.version.file };
    },
    discard: async (staged, person) => {
      await requireImporter(importerOf, person);
      await ownStage(staged, person);
      if ((await discardImport(store, tenant, staged)) === 'accepted')
        throw refusal((text) => text.wasAccepted);
      await audit('papers.discard', person, staged);
    },
  };
};
