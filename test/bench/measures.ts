import type { Measure } from './measure.ts';
import { cards } from './measures/cards.ts';
import { asking } from './measures/asking.ts';
import { coldStart } from './measures/cold-start.ts';
import { deliverNotice } from './measures/deliver-notice.ts';
import { dueAmongMany } from './measures/due-rows.ts';
import { importDocx } from './measures/import-docx.ts';
import { importPdf } from './measures/import-pdf.ts';
import { importText } from './measures/import-text.ts';
import { memory } from './measures/memory.ts';
import { planDeadlines } from './measures/plan-deadlines.ts';
import { recount } from './measures/recount.ts';
import { storeTransactions } from './measures/store-transactions.ts';
import { voteOperations } from './measures/vote-operations.ts';
import { votes } from './measures/votes.ts';
import { wholeProcess } from './measures/process.ts';
import { turns } from './measures/turns.ts';

/** Everything `npm run bench` measures, in its order. Add a measure here. */
export const measures: readonly Measure[] = [
  importText,
  importPdf,
  importDocx,
  coldStart,
  storeTransactions,
  votes,
  voteOperations,
  recount,
  memory,
  cards,
  planDeadlines,
  dueAmongMany,
  deliverNotice,
  turns,
  wholeProcess,
  asking,
];
