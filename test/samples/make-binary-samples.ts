/**
 * Writes the docx and the pdf of data/samples anew: `node --import tsx test/samples/make-binary-samples.ts`.
 * Run by hand after a change to their text; the files are committed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kommissoriumDocx } from './kommissorium-docx.ts';
import { referatPdf } from './referat-pdf.ts';
import { docxSample, pdfSample, samplesFolder } from './samples-folder.ts';

writeFileSync(join(samplesFolder, docxSample), await kommissoriumDocx());
writeFileSync(join(samplesFolder, pdfSample), await referatPdf());
