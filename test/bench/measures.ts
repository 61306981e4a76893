import type { Measure } from './measure.ts';
import { asking } from './measures/asking.ts';
import { coldStart } from './measures/cold-start.ts';
import { importDocx } from './measures/import-docx.ts';
import { importPdf } from './measures/import-pdf.ts';
import { importText } from './measures/import-text.ts';
import { memory } from './measures/memory.ts';
import { storeTransactions } from './measures/store-transactions.ts';

/** Everything `npm run bench` measures, in its order. Add a measure here. */
export const measures: readonly Measure[] = [
  importText,
  importPdf,
  importDocx,
  coldStart,
  storeTransactions,
  memory,
  asking,
];
