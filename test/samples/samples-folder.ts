import { join } from 'node:path';

/** Where the documents to try Punkt with lie. */
export const samplesFolder = join(import.meta.dirname, '../../data/samples');

export const docxSample = 'kommissorium-saarbehandling-2024-04-12.docx';
export const pdfSample = 'referat-sundhedsklynge-sydvestjylland-2024-01-25.pdf';

/** Stands in every sample that is made up from end to end, so that nobody takes it for a paper. */
export const invented = 'Opdigtet eksempel til afprøvning af Punkt – ikke et officielt papir.';
