import { parentPort, workerData } from 'node:worker_threads';
import type { RawText } from '../../../model/raw-text.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { Answer, Job, ThreadData } from './messages.ts';

const { limits } = workerData as ThreadData;
const answer = (message: Answer): void => parentPort?.postMessage(message);

async function read({ kind, bytes, file }: Job): Promise<RawText> {
  if (kind === 'zip') {
    const { docxText } = await import('../docx/docx-text.ts');
    return { text: await docxText(bytes, file, limits), pages: [] };
  }
  const { pdfText } = await import('../pdf/pdf-text.ts');
  return pdfText(bytes, file, limits, (done, total) => answer({ type: 'progress', done, total }));
}

// pdf.js leaves promises behind when a file is damaged; what counts is the answer about the file.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (job: Job) => {
  read(job).then(
    (raw) => answer({ type: 'read', raw }),
    // Whatever a reader stumbles over is the file's fault as far as the user is concerned.
    (error: unknown) =>
      answer({ type: 'unreadable', code: error instanceof UnreadableFile ? error.code : 'damaged' }),
  );
});
answer({ type: 'started' });
