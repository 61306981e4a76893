import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflate } from 'node:zlib';
import { Paragraph } from 'docx';
import { createExtractor, extractText } from '../../../data/importing/extract/extract-text.ts';
import { defaultLimits, maxFileBytes, maxTextBytes } from '../../../data/importing/extract/limits.ts';
import { UnreadableFile, type UnreadableCode } from '../../../data/importing/extract/unreadable-file.ts';
import { contentTypes, docxOf, docxOfXml, pdfOf, pdfOfStream, zipOf } from './fixtures.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Reads the file and returns the code it is refused with; both sentences must name it. */
async function refusal(bytes: Uint8Array, file: string, extract = extractText): Promise<UnreadableCode> {
  try {
    await extract(bytes, file);
  } catch (error) {
    assert.ok(error instanceof UnreadableFile, String(error));
    assert.equal(error.file, file);
    for (const sentence of [error.sentence.da, error.sentence.en, error.message])
      assert.match(sentence, new RegExp(`^${file.replaceAll('.', '\\.')} .*[^.]\\.$`));
    return error.code;
  }
  throw new assert.AssertionError({ message: `${file} was read` });
}

/** The old Office container with a stream of this name. */
const container = (stream: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
    ]),
  );

const office = (main: string): Uint8Array => zipOf({ '[Content_Types].xml': contentTypes(main) });

/** Overwrites the unpacked size an entry is said to have, in its own header and in the directory. */
function lyingAbout(zip: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  for (const [mark, sizeAt, nameAt] of [
    ['PK\x03\x04', 22, 30],
    ['PK\x01\x02', 24, 46],
  ] as const)
    for (let at = bytes.indexOf(mark, 0, 'latin1'); at >= 0; at = bytes.indexOf(mark, at + 4, 'latin1'))
      if (bytes.toString('latin1', at + nameAt, at + nameAt + name.length) === name)
        bytes.writeUInt32LE(size, at + sizeAt);
  return new Uint8Array(bytes);
}

const manyParagraphs = (count: number): string => '<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(count);

describe('a file that gives no text is refused in one sentence that names it', () => {
  const bytesOf: [string, UnreadableCode, string, Uint8Array][] = [
    ['an empty file', 'empty', 'a.txt', utf8('')],
    ['nothing but blanks', 'empty', 'a.md', utf8(' \n\t\n')],
    ['a Windows-1252 text', 'encoding', 'a.txt', latin1('Mødet i rådet på søndag')],
    ['UTF-16 with its mark', 'utf16', 'a.txt', new Uint8Array(Buffer.from('\uFEFFMødet i rådet', 'utf16le'))],
    [
      'UTF-16 without a mark',
      'utf16',
      'a.txt',
      new Uint8Array(Buffer.from('Referat fra mødet'.repeat(9), 'utf16le')),
    ],
    ['a NUL in a text', 'binary', 'a.txt', utf8('Referat\0fra mødet')],
    ['control characters', 'binary', 'a.txt', utf8('\x01\x02\x03\x04abc')],
    ['a program', 'binary', 'a', latin1('\x7fELF\x02\x01')],
    ['a web page called txt', 'html', 'a.txt', utf8('\uFEFF\n<!DOCTYPE html><html><p>Hej')],
    ['a web page in XML', 'html', 'a.txt', utf8('<?xml version="1.0"?>\n<!-- x --><html><p>Hej')],
    ['a fragment of a web page', 'html', 'a.html', utf8('<p>Hej</p>')],
    ['rtf', 'rtf', 'a.doc', utf8('{\\rtf1 Hej}')],
    ['png', 'image', 'a.png', latin1('\x89PNG\r\n\x1a\n')],
    ['jpeg', 'image', 'a.pdf', latin1('\xff\xd8\xff\xe0')],
    ['gzip', 'archive', 'a.gz', latin1('\x1f\x8b\x08\0')],
    ['an old Word document', 'old-word', 'a.doc', container('WordDocument')],
    ['an encrypted docx', 'encrypted', 'a.docx', container('EncryptedPackage')],
    ['data in a text', 'binary', 'a.json', utf8('{"punkt": 1}')],
    ['a text that is named a program', 'binary', 'a.exe', utf8('Referat')],
    ['an old spreadsheet', 'spreadsheet', 'a.xls', container('Workbook')],
    ['an old presentation', 'presentation', 'a.docx', container('PowerPoint Document')],
    ['an Outlook mail', 'mail', 'a.msg', container('__substg1.0_0037')],
    ['an unknown container', 'old-word', 'a.doc', container('x')],
    ['xlsx', 'spreadsheet', 'a.xlsx', office('spreadsheetml.sheet.main')],
    ['potx', 'presentation', 'a.potx', office('presentationml.template.main')],
    ['pptx called docx', 'presentation', 'a.docx', office('presentationml.presentation.main')],
    ['dotx', 'template', 'a.dotx', office('wordprocessingml.template.main')],
    ['odt', 'opendocument', 'a.odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' })],
    ['a zip of papers', 'archive', 'a.zip', zipOf({ 'referat.txt': 'Hej' })],
    ['text called docx', 'damaged', 'a.docx', utf8('Hej')],
    ['text called pdf', 'damaged', 'a.pdf', utf8('Hej')],
    ['a docx without its document', 'damaged', 'a.docx', office('wordprocessingml.document.main')],
    ['a docx without text', 'no-text', 'a.docx', docxOfXml('<w:p/>')],
    ['broken xml in a docx', 'damaged', 'a.docx', docxOfXml('<w:p><w:r>')],
  ];
  for (const [what, code, file, bytes] of bytesOf)
    it(`${what}: ${code}`, async () => assert.equal(await refusal(bytes, file), code));

  it('a text of more than 20 MB', async () => {
    assert.equal(await refusal(new Uint8Array(maxTextBytes + 1).fill(97), 'a.txt'), 'too-large');
  });

  it('anything of more than 100 MB', async () => {
    assert.equal(await refusal(new Uint8Array(maxFileBytes + 1), 'a.pdf'), 'too-large');
  });

  it('a docx cut off anywhere', async () => {
    const bytes = await docxOf([new Paragraph('Hej')]);
    for (const share of [0.01, 0.3, 0.7, 0.99])
      assert.equal(await refusal(bytes.slice(0, bytes.length * share), 'a.docx'), 'damaged', `at ${share}`);
  });

  it('a docx with a byte changed in its document', async () => {
    const bytes = docxOfXml(manyParagraphs(50));
    const data = Buffer.from(bytes).indexOf('word/document.xml') + 'word/document.xml'.length;
    bytes[data + 20]! ^= 0x10;
    assert.equal(await refusal(bytes, 'a.docx'), 'damaged');
  });

  it('a pdf cut off anywhere', async () => {
    const bytes = await pdfOf((pdf) => void pdf.text('Side et').addPage().text('Side to'));
    for (const share of [0.01, 0.3, 0.7, 0.98])
      assert.equal(await refusal(bytes.slice(0, bytes.length * share), 'a.pdf'), 'damaged', `at ${share}`);
  });

  it('a pdf with nothing of a pdf inside', async () => {
    assert.equal(await refusal(utf8('%PDF-1.7\nhej\n%%EOF\n'), 'a.pdf'), 'damaged');
  });

  it('a pdf of images only', async () => {
    const bytes = await pdfOf((pdf) => void pdf.rect(100, 100, 200, 200).fill());
    assert.equal(await refusal(bytes, 'a.pdf'), 'no-text');
  });

  it('a pdf that asks for a password', async () => {
    const bytes = await pdfOf((pdf) => void pdf.text('Hemmeligt'), { userPassword: 'sesam' });
    assert.equal(await refusal(bytes, 'a.pdf'), 'encrypted');
  });
});

describe('a file made to exhaust its reader', () => {
  const bomb = docxOfXml('<w:p>'.padEnd(9_000_000, ' '));

  it('is refused for the xml it unpacks to', async () => {
    assert.equal(await refusal(bomb, 'a.docx'), 'bomb');
  });

  it('is refused for how tightly it is packed', async () => {
    const extract = createExtractor({ ...defaultLimits, xmlBytes: 100_000_000 });
    assert.equal(await refusal(bomb, 'a.docx', extract), 'bomb');
  });

  it('is refused when it lies about its size', async () => {
    const bytes = lyingAbout(bomb, 'word/document.xml', 1000);
    assert.equal(await refusal(bytes, 'a.docx'), 'damaged');
  });

  it('is refused for the number of its entries', async () => {
    const entries = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`media/${at}.png`, '']));
    assert.equal(await refusal(docxOfXml(manyParagraphs(1), entries), 'a.docx'), 'bomb');
  });

  it('does not have its pictures unpacked', async () => {
    const bytes = docxOfXml(manyParagraphs(1), { 'word/media/1.png': new Uint8Array(30_000_000) });
    assert.equal((await extractText(bytes, 'a.docx')).text, 'a\n');
  });

  it('is refused for its entities', async () => {
    const bytes = zipOf({
      '[Content_Types].xml': contentTypes('wordprocessingml.document.main'),
      'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
    });
    assert.equal(await refusal(bytes, 'a.docx'), 'damaged');
  });

  it('is refused for the memory a pdf stream unpacks to', async () => {
    const extract = createExtractor({ ...defaultLimits, growthBytes: 100_000_000 });
    const piece = Buffer.alloc(100_000, 'BT /F1 12 Tf 72 700 Td (Hej) Tj ET'.padEnd(1000));
    /** Packed piece by piece: what this process has had in memory itself, the reader could take without growing. */
    const packed = async (pieces: number, first = piece): Promise<Uint8Array> => {
      const content = Readable.from(Array.from({ length: pieces }, (_, at) => (at === 0 ? first : piece)));
      const stream = content.pipe(createDeflate({ level: 1 })).pipe(createDeflate());
      return pdfOfStream(await buffer(stream), '/Filter[/FlateDecode/FlateDecode]');
    };
    assert.equal((await extractText(await packed(1, piece.subarray(0, 1000)), 'a.pdf')).text, 'Hej\n');
    const bomb = await packed(4000);
    assert.ok(bomb.length < 400_000);
    assert.equal(await refusal(bomb, 'b.pdf', extract), 'bomb');
  });

  it('is refused for its pages', async () => {
    const extract = createExtractor({ ...defaultLimits, pages: 1 });
    const bytes = await pdfOf((pdf) => void pdf.text('et').addPage().text('to'));
    assert.equal(await refusal(bytes, 'a.pdf', extract), 'bomb');
  });

  it('is refused for the heap it fills', async () => {
    const extract = createExtractor({ ...defaultLimits, heapMb: 24, xmlRatio: 2000 });
    assert.equal(await refusal(docxOfXml(manyParagraphs(80_000)), 'a.docx', extract), 'bomb');
    const next = await docxOf([new Paragraph('Den næste')]);
    assert.equal((await extract(next, 'b.docx')).text, 'Den næste\n');
  });

  it('is refused for the time it takes', async () => {
    const extract = createExtractor({ ...defaultLimits, timeoutMs: 1 });
    assert.equal(await refusal(docxOfXml(manyParagraphs(50_000)), 'a.docx', extract), 'timeout');
  });
});
