/** One sentence in both languages. */
export interface Sentence {
  da: string;
  en: string;
}

type Wording = (file: string) => Sentence;

/** What is wrong → what the user is told: what it is, and what to do. The one place to add a code. */
const wordings = {
  empty: (file) => ({
    da: `${file} er tom: gem dokumentet igen, og importér den nye fil.`,
    en: `${file} is empty: save the document again and import the new file.`,
  }),
  'not-found': (file) => ({
    da: `${file} findes ikke: se efter, om navnet og mappen er rigtige.`,
    en: `${file} does not exist: check its name and folder.`,
  }),
  'not-a-file': (file) => ({
    da: `${file} er ikke en almindelig fil: angiv selve dokumentet.`,
    en: `${file} is not an ordinary file: name the document itself.`,
  }),
  'no-access': (file) => ({
    da: `${file} må ikke læses: giv læseadgang til filen, eller læg en kopi et andet sted.`,
    en: `${file} may not be read: give read access to the file, or put a copy elsewhere.`,
  }),
  'too-large': (file) => ({
    da: `${file} er for stor (højst 20 MB tekst, 100 MB i alt): del dokumentet, eller gem det uden billeder.`,
    en: `${file} is too large (at most 20 MB of text, 100 MB in all): divide it, or save it without pictures.`,
  }),
  encoding: (file) => ({
    da: `${file} er ikke gemt som UTF-8: åbn den, vælg Gem som med kodningen UTF-8, og importér igen.`,
    en: `${file} is not saved as UTF-8: open it, choose Save as with the encoding UTF-8, and import it again.`,
  }),
  utf16: (file) => ({
    da: `${file} er gemt som UTF-16 (»Unicode«): åbn den, vælg Gem som med kodningen UTF-8, og importér igen.`,
    en: `${file} is saved as UTF-16 ("Unicode"): open it, choose Save as with the encoding UTF-8, and import it again.`,
  }),
  'no-text': (file) => ({
    da: `${file} indeholder ingen tekst, formentlig kun scannede billeder: kør tekstgenkendelse (OCR) på den, eller find originalen.`,
    en: `${file} holds no text, probably only scanned images: run text recognition (OCR) on it, or find the original.`,
  }),
  encrypted: (file) => ({
    da: `${file} er beskyttet med adgangskode: fjern adgangskoden i det program, den er lavet i, og importér igen.`,
    en: `${file} is protected by a password: remove the password in the program it was made with, and import it again.`,
  }),
  damaged: (file) => ({
    da: `${file} er beskadiget eller kun hentet delvist: hent den igen, eller åbn og gem den på ny.`,
    en: `${file} is damaged or only partly downloaded: download it again, or open it and save it anew.`,
  }),
  bomb: (file) => ({
    da: `${file} pakker sig ud til mere, end et dokument bør fylde, og er ikke læst: gem teksten i en ny fil.`,
    en: `${file} unpacks to more than a document should hold and was not read: save its text in a new file.`,
  }),
  timeout: (file) => ({
    da: `${file} tog for lang tid at læse og er opgivet: gem den på ny uden billeder, eller del den.`,
    en: `${file} took too long to read and was given up: save it anew without pictures, or divide it.`,
  }),
  'old-word': (file) => ({
    da: `${file} er i det gamle Word-format (.doc): åbn den i Word, gem den som .docx, og importér igen.`,
    en: `${file} is in the old Word format (.doc): open it in Word, save it as .docx, and import it again.`,
  }),
  template: (file) => ({
    da: `${file} er en skabelon: åbn den i Word, gem den som .docx, og importér igen.`,
    en: `${file} is a template: open it in Word, save it as .docx, and import it again.`,
  }),
  spreadsheet: (file) => ({
    da: `${file} er et regneark: gem det, der skal læses, som pdf eller docx, og importér den.`,
    en: `${file} is a spreadsheet: save what is to be read as pdf or docx, and import that.`,
  }),
  presentation: (file) => ({
    da: `${file} er en præsentation: gem den som pdf, og importér den.`,
    en: `${file} is a presentation: save it as pdf and import that.`,
  }),
  html: (file) => ({
    da: `${file} er en webside: hent selve dokumentet (pdf eller docx), eller gem siden som pdf.`,
    en: `${file} is a web page: download the document itself (pdf or docx), or save the page as pdf.`,
  }),
  rtf: (file) => ({
    da: `${file} er i rtf-format: åbn den i Word, gem den som .docx, og importér igen.`,
    en: `${file} is in rtf format: open it in Word, save it as .docx, and import it again.`,
  }),
  opendocument: (file) => ({
    da: `${file} er i OpenDocument-format: gem den som .docx eller pdf, og importér igen.`,
    en: `${file} is in OpenDocument format: save it as .docx or pdf, and import it again.`,
  }),
  mail: (file) => ({
    da: `${file} er en mail: gem det vedhæftede dokument for sig, og importér det.`,
    en: `${file} is a mail: save the attached document by itself and import that.`,
  }),
  image: (file) => ({
    da: `${file} er et billede: kør tekstgenkendelse (OCR) på det, og importér resultatet som pdf eller docx.`,
    en: `${file} is an image: run text recognition (OCR) on it, and import the result as pdf or docx.`,
  }),
  archive: (file) => ({
    da: `${file} er et pakket arkiv: pak det ud, og importér dokumenterne i det.`,
    en: `${file} is an archive: unpack it and import the documents in it.`,
  }),
  binary: (file) => ({
    da: `${file} er ikke et dokument, der kan læses: importér det som txt, md, docx eller pdf.`,
    en: `${file} is not a document that can be read: import it as txt, md, docx or pdf.`,
  }),
} satisfies Record<string, Wording>;

export type UnreadableCode = keyof typeof wordings;

/** A file that gives no text. `sentence` names the file and says what to do; nothing of the file was kept. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly code: UnreadableCode;
  readonly file: string;
  readonly sentence: Sentence;

  constructor(code: UnreadableCode, file: string, cause?: unknown) {
    const sentence = wordings[code](file);
    super(sentence.en, { cause });
    this.code = code;
    this.file = file;
    this.sentence = sentence;
  }
}
