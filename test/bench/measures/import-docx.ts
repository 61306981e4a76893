import mammoth from 'mammoth';
import { extractionShare } from '../extraction-share.ts';
import { measure } from '../measure.ts';
import { longMinutes } from '../papers/long-minutes.ts';
import { minutesDocx } from '../papers/minutes-docx.ts';

/** What importing a docx takes beyond what mammoth itself takes to give its text. */
export const importDocx = measure(
  'import-docx',
  {
    full: { copies: 4, lines: Infinity, rounds: 9, warmUps: 1 },
    tiny: { copies: 1, lines: 200, rounds: 1, warmUps: 0 },
  },
  async ({ copies, lines, rounds, warmUps }, say) => {
    const bytes = await minutesDocx((await longMinutes(copies)).slice(0, lines));
    say(`a docx of ${String(Math.round(bytes.byteLength / 1e3))} kB`);
    return extractionShare({
      format: 'docx',
      bytes,
      rounds,
      warmUps,
      bare: (copy) => mammoth.extractRawText({ buffer: Buffer.from(copy) }),
      bareName: 'extractRawText of mammoth',
    });
  },
);
