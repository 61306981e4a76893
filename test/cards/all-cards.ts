import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Card, CardInput, Language } from '../../cards/card.ts';

/** An input to show a card with; the language is put in by who shows it. */
export interface Sample {
  name: string;
  input: Record<string, unknown>;
  /** Words of the input that the summary must not tell. */
  confidential: string[];
}

export interface FoundCard {
  folder: string;
  files: string[];
  card: Card<CardInput>;
  samples: Sample[];
}

const root = new URL('../../cards/', import.meta.url);
export const languages: readonly Language[] = ['da', 'en'];

const isCard = (value: unknown): value is Card<CardInput> =>
  typeof value === 'object' &&
  value !== null &&
  'template' in value &&
  'viewOf' in value &&
  'summary' in value;

const samplesIn = (folder: URL): Sample[] => {
  const written = JSON.parse(readFileSync(new URL('sample.json', folder), 'utf8')) as Record<
    string,
    { input: Record<string, unknown>; confidential: string[] }
  >;
  return Object.entries(written).map(([name, sample]) => ({ name, ...sample }));
};

const cardIn = async (folder: URL): Promise<Card<CardInput>> => {
  const values: unknown[] = Object.values((await import(new URL('view.ts', folder).href)) as object);
  const [card, ...others] = values.filter(isCard);
  if (card === undefined || others.length > 0)
    throw new Error(`${fileURLToPath(folder)}view.ts must export exactly one card.`);
  return card;
};

/** Every folder of cards/: each is a card. */
export const allCards: readonly FoundCard[] = await Promise.all(
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const folder = new URL(`${name}/`, root);
      return {
        folder: name,
        files: readdirSync(folder).sort(),
        card: await cardIn(folder),
        samples: samplesIn(folder),
      };
    }),
);

/** A sample's input for a reader of a language. */
export const inputOf = (sample: Sample, language: Language): CardInput => ({ ...sample.input, language });
