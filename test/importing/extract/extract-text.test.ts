import assert from 'node:assert/strict';
import { Paragraph } from 'docx';
import fc from 'fast-check';
import { createExtractor, extractText } from '../../../data/importing/extract/extract-text.ts';
import { UnreadableFile } from '../../../data/importing/extract/unreadable-file.ts';
import { docxOf, pdfOf } from './fixtures.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads it or is refused; anything else fails the test. */
async function readOrRefused(bytes: Uint8Array, file: string): Promise<void> {
  try {
    const { text, pages } = await extractText(bytes, file);
    assert.match(text, /\S/);
    for (const { start } of pages) assert.ok(start <= text.length);
  } catch (error) {
    assert.ok(error instanceof UnreadableFile, String(error));
  }
}

describe('the text of a txt or md file', () => {
  it('is the file itself but for the byte order mark and carriage returns', async () => {
    const odd = '  Ra\u030Ad\u00A0\u00A0og\tdåd\u00AD\u00AD\n\n\n¹ note  \rslut';
    const raw = await extractText(utf8(`\uFEFF${odd.replaceAll('\n', '\r\n')}`), 'a.md');
    assert.deepEqual(raw, { text: odd, pages: [] });
  });

  it('is read whatever its ending, when nothing speaks against it', async () => {
    for (const file of ['a.txt', 'a.TEXT', 'a', 'mødet d. 3.11']) {
      assert.equal((await extractText(utf8('Om %PDF-1.4 og {\\rtf'), file)).text, 'Om %PDF-1.4 og {\\rtf');
    }
  });
});

describe('reading many files', () => {
  it('gives each its own text when they are asked for at once', async () => {
    const names = ['et', 'to', 'tre', 'fire'];
    const files = await Promise.all(
      names.map((name, at) => (at % 2 ? docxOf([new Paragraph(name)]) : pdfOf((pdf) => void pdf.text(name)))),
    );
    const raws = await Promise.all(files.map((bytes) => extractText(bytes, 'a')));
    assert.deepEqual(
      raws.map(({ text }) => text),
      names.map((name) => `${name}\n`),
    );
  });

  it('goes on after a bad one, and leaves the bytes it was given as they were', async () => {
    const bytes = await pdfOf((pdf) => void pdf.text('Hel'));
    const copy = bytes.slice();
    const half = bytes.slice(0, bytes.length / 2);
    const [bad, good] = await Promise.allSettled([extractText(half, 'a.pdf'), extractText(bytes, 'b.pdf')]);
    assert.equal(bad.status, 'rejected');
    assert.equal(good.status === 'fulfilled' && good.value.text, 'Hel\n');
    assert.deepEqual(bytes, copy);
  });

  it('ends at the signal, with its reason, and reads the next file', async () => {
    const extract = createExtractor();
    const bytes = await docxOf([new Paragraph('Hej')]);
    const stop = new AbortController();
    const reading = extract(bytes, 'a.docx', { signal: stop.signal });
    const waiting = extract(bytes, 'b.docx', { signal: stop.signal });
    const next = extract(bytes, 'c.docx');
    stop.abort(new Error('nok'));
    await assert.rejects(reading, /nok/);
    await assert.rejects(waiting, /nok/);
    await assert.rejects(extract(bytes, 'd.docx', { signal: stop.signal }), /nok/);
    assert.equal((await next).text, 'Hej\n');
  });
});

describe('whatever the bytes are, the file is read or refused', () => {
  const heads = [
    '',
    '%PDF-1.7\n',
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0',
    '\x89PNG',
    '<html>',
    '\xff\xfe',
    '\xef\xbb\xbf',
  ];
  const endings = fc.constantFrom('a.txt', 'a.docx', 'a.pdf', 'a.doc', 'a');

  it('random bytes after any head', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 300 }),
        endings,
        (head, tail, file) =>
          readOrRefused(new Uint8Array(Buffer.concat([Buffer.from(head, 'latin1'), tail])), file),
      ),
      { numRuns: 400 },
    ));

  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 6,
  });
  const damaged = (bytes: Uint8Array, hits: [number, number][]): Uint8Array => {
    const copy = bytes.slice();
    for (const [at, value] of hits) copy[at % copy.length] = value;
    return copy;
  };

  it('a docx with bytes changed', async () => {
    const bytes = await docxOf([
      new Paragraph({ text: 'Punkt', bullet: { level: 0 } }),
      new Paragraph('Tekst'),
    ]);
    await fc.assert(
      fc.asyncProperty(damage, (hits) => readOrRefused(damaged(bytes, hits), 'a.docx')),
      { numRuns: 60 },
    );
  });

  it('a pdf with bytes changed', async () => {
    const bytes = await pdfOf((pdf) => void pdf.text('Punkt 1').addPage().text('Punkt 2'));
    await fc.assert(
      fc.asyncProperty(damage, (hits) => readOrRefused(damaged(bytes, hits), 'a.pdf')),
      { numRuns: 150 },
    );
  });
});
