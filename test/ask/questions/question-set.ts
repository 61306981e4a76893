import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { importPaper } from '../../../data/importing/import-paper.ts';
import type { RegisterPaper } from '../../../data/register/register.ts';

/** A question with what a right answer must tell. Each inner list is one fact, in any of its wordings. */
export interface SetQuestion {
  id: string;
  lang: 'da' | 'en';
  question: string;
  kind: string;
  expect: 'answer' | 'abstain' | 'disambiguate';
  docs: readonly string[];
  must_contain: readonly (readonly string[])[];
  must_not_contain?: readonly string[];
  region?: string | null;
  asOf?: string | null;
}

export const questionsIn = (file: string): SetQuestion[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const one = JSON.parse(line) as SetQuestion & { expect?: SetQuestion['expect'] };
      const byKind =
        one.kind === 'unanswerable' ? 'abstain' : one.kind === 'ambiguous' ? 'disambiguate' : 'answer';
      return { ...one, expect: one.expect ?? byKind };
    });

/** The text papers of a folder, read as the importer reads them. */
export const papersOf = async (folder: string): Promise<RegisterPaper[]> => {
  const files = (await readdir(folder)).filter((file) => /\.(?:txt|md)$/u.test(file) && file !== 'README.md');
  return Promise.all(
    files.map(async (file) => {
      const { raw, paper, passages } = await importPaper(readFileSync(join(folder, file)), file);
      return { documentId: file, file, raw, paper, passages };
    }),
  );
};
