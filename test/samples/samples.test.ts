import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import expected from '../../data/samples/expected.json' with { type: 'json' };
import { kommissoriumDocx } from './kommissorium-docx.ts';
import { referatPdf } from './referat-pdf.ts';
import { docxSample, pdfSample, samplesFolder } from './samples-folder.ts';

const samples = readdirSync(samplesFolder).filter((file) => /\.(txt|docx|pdf)$/.test(file));
const text = (file: string) => readFileSync(join(samplesFolder, file), 'utf8');

describe('the samples', () => {
  it('have their counts in expected.json, and there are no counts of others', () => {
    assert.deepEqual(Object.keys(expected).sort(), samples.sort());
  });

  samples
    .filter((file) => file.endsWith('.txt'))
    .forEach((file) => {
      it(`says in its last line that it is no official paper: ${file}`, () => {
        const last = text(file).trimEnd().split('\n').at(-1);
        assert.equal(last, 'Genfortalt i egne ord til afprøvning af Punkt – ikke et officielt papir.');
      });
    });

  it('add up: items, decisions, attachments', () => {
    for (const [file, counts] of Object.entries(expected)) {
      if (!('itemsWithDecision' in counts)) continue;
      assert.equal(counts.itemsWithDecision.length, counts.decisions, file);
      assert.ok(
        counts.itemsWithDecision.every((item) => item <= counts.items),
        file,
      );
      const attachments = Object.values(counts.attachmentsPerItem).reduce((sum, n) => sum + n, 0);
      assert.equal(attachments, counts.attachments, file);
    }
  });

  it('hold, as docx and pdf, what their text in this folder says', async () => {
    const read = (file: string) => new Uint8Array(readFileSync(join(samplesFolder, file)));
    const stale = 'run node --import tsx test/samples/make-binary-samples.ts';
    assert.ok(Buffer.from(await kommissoriumDocx()).equals(read(docxSample)), stale);
    assert.ok(Buffer.from(await referatPdf()).equals(read(pdfSample)), stale);
  });
});
