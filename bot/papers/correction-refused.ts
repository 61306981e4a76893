const words = {
  'no-paper': {
    da: 'Jeg kender ikke det papir, så intet er rettet.',
    en: 'I do not know that paper, so nothing was corrected.',
  },
  'no-field': {
    da: 'Det felt findes ikke i papiret, så intet er rettet.',
    en: 'The paper has no such field, so nothing was corrected.',
  },
  changed: {
    da: 'Feltet er ændret, siden du så det, så intet er rettet; se det igen, og ret, hvis det stadig er forkert.',
    en: 'The field has changed since you saw it, so nothing was corrected; look again, and correct it if it is still wrong.',
  },
  'no-change': {
    da: 'Det står der allerede, så intet er rettet.',
    en: 'It says so already, so nothing was corrected.',
  },
  'no-reason': {
    da: 'Skriv, hvorfor det skal rettes; intet er rettet endnu.',
    en: 'Say why it should be corrected; nothing has been corrected yet.',
  },
  'no-value': {
    da: 'Skriv, hvad der skal stå, eller sæt kryds ved, at feltet skal være tomt; intet er rettet endnu.',
    en: 'Write what it should say, or tick that the field is to be empty; nothing has been corrected yet.',
  },
  'bad-value': {
    da: 'Det kan feltet ikke indeholde, så intet er rettet.',
    en: 'The field cannot hold that, so nothing was corrected.',
  },
} as const;
export type CorrectionRefusal = keyof typeof words;

/** A correction that was not made, and why: `da` and `en` are one sentence for the secretary. Nothing changed. */
export class CorrectionRefused extends Error {
  readonly code: CorrectionRefusal;
  readonly da: string;
  readonly en: string;

  constructor(code: CorrectionRefusal, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'CorrectionRefused';
    this.code = code;
    this.da = words[code].da;
    this.en = words[code].en;
  }
}
