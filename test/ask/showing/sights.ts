import { join } from 'node:path';
import { ask } from '../../../bot/ask/ask.ts';
import type { Sight } from '../../../bot/ask/showing/sight.ts';
import { importPaper } from '../../../data/importing/import-paper.ts';
import { readCapped } from '../../../data/importing/extract/read-capped.ts';
import { papersInFolder } from '../../../data/importing/papers-in-folder.ts';
import { languageOf } from '../../../data/language/detect.ts';
import { buildRegister } from '../../../data/register/build-register.ts';
import type { Register } from '../../../data/register/register.ts';

/** Someone who sees all of a register, on a day, in no region's conversation. */
export const sightOf = (register: Register, more: Partial<Sight> = {}): Sight => {
  const asOf = more.asOf ?? '2024-06-01';
  return {
    register,
    asOf,
    region: null,
    group: null,
    takesQuestions: true,
    isAnswered: (text) => ask({ text, asOf, language: languageOf(text) }, register).status === 'answered',
    ...more,
  };
};

let read: Promise<Register> | null = null;

/** The register of the samples, read once. */
export const samplesRegister = (): Promise<Register> => (read ??= readSamples());

const readSamples = async (): Promise<Register> => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'data', 'samples');
  const files = await papersInFolder(folder);
  return buildRegister(
    await Promise.all(
      files.map(async (file) => {
        const { raw, paper, passages } = await importPaper(await readCapped(join(folder, file), file), file);
        return { documentId: file, file, raw, paper, passages };
      }),
    ),
  );
};

/** Every text a reader of a card sees, in order. */
export const textsOf = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    ['text', 'value'].includes(key) && typeof value === 'string'
      ? [value.replaceAll('\\', '')]
      : key === 'fallback'
        ? []
        : textsOf(value),
  );
};

/** What the buttons of a card ask, in order. */
export const asksOf = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(asksOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'fallback' ? [] : key === 'question' && typeof value === 'string' ? [value] : asksOf(value),
  );
};
