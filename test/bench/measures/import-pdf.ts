import { extractText } from 'unpdf';
import { extractionShare } from '../extraction-share.ts';
import { measure } from '../measure.ts';
import { longMinutes } from '../papers/long-minutes.ts';
import { minutesPdf } from '../papers/minutes-pdf.ts';

/** What importing a pdf takes beyond what pdf.js itself takes to give its text. */
export const importPdf = measure(
  'import-pdf',
  {
    full: { copies: 4, lines: Infinity, rounds: 9, warmUps: 1 },
    tiny: { copies: 1, lines: 200, rounds: 1, warmUps: 0 },
  },
  async ({ copies, lines, rounds, warmUps }, say) => {
    const { bytes, pages } = await minutesPdf((await longMinutes(copies)).slice(0, lines));
    say(`a pdf of ${String(pages)} pages`);
    return extractionShare({
      format: 'pdf',
      bytes,
      rounds,
      warmUps,
      bare: extractText,
      bareName: 'extractText of unpdf',
      detail: { pages },
    });
  },
);
