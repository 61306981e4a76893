import type { Language } from '../../inbound.ts';

const end = String.raw`[.!?\s]*$`;
const words = (pattern: string): RegExp => new RegExp(`^${pattern}${end}`, 'iu');
/** "til mødet den 12. marts i GRUPPE", "den 12. marts", "til næste møde", or nothing. */
const meetingDa = String.raw`(?:\s+(?:til|på|fra|af|for)\s+(?:(?:det\s+)?næste\s+møde|mødet)(?:\s+(?:den\s+|d\.\s*)?(?<day>\d.*?|i\s+(?:dag|morgen)))?|\s+(?:den\s+|d\.\s*)(?<date>\d.+?)|\s+(?<soon>i\s+(?:dag|morgen)))?(?:\s+i\s+(?<group>(?!dag\b|morgen\b).+?))?`;
const meetingEn = String.raw`(?:\s+(?:to|at|from|of|for)\s+(?:the\s+)?(?:next\s+)?meeting(?:\s+(?:on\s+)?(?<day>\d.*?|today|tomorrow))?|\s+on\s+(?:the\s+)?(?<date>\d.+?)|\s+(?<soon>today|tomorrow))?(?:\s+(?:in|of)\s+(?<group>.+?))?`;

/** How absences and minutes are written of in a chat. */
export const minutesWords = {
  /** "jeg kan ikke komme til næste møde", "afbud den 12. marts" */
  absent: {
    da: [
      words(
        String.raw`(?:jeg\s+(?:kan\s+(?:desværre\s+)?ikke\s+(?:komme|deltage|være\s+med)|må\s+melde\s+afbud|melder\s+afbud|er\s+forhindret)|meld\s+(?:mit\s+)?afbud|afbud)${meetingDa}`,
      ),
    ],
    en: [
      words(
        String.raw`(?:i\s+(?:can(?:no|['’])t|can\s+not)\s+(?:come|attend|make\s+it)|my\s+apologies)${meetingEn}`,
      ),
    ],
  },
  /** "jeg kommer alligevel til mødet den 12. marts" */
  comes: {
    da: [words(String.raw`jeg\s+(?:kommer|kan\s+(?:godt\s+)?komme)\s+alligevel${meetingDa}`)],
    en: [words(String.raw`i\s+(?:can\s+come|am\s+coming|come)\s+after\s+all${meetingEn}`)],
  },
  /** "hvem har meldt afbud?" */
  /** "notér afbud for en anden", "notér afbud til mødet den 12. marts" */
  note: {
    da: [
      words(String.raw`not[eé]r\s+(?:et\s+)?afbud(?:\s+for\s+(?:en\s+anden|andre|et\s+medlem))?${meetingDa}`),
    ],
    en: [
      words(
        String.raw`note\s+(?:an\s+)?(?:absence|apologies)(?:\s+for\s+(?:somebody|someone|a\s+member))?${meetingEn}`,
      ),
    ],
  },
  absences: {
    da: [
      words(
        String.raw`(?:(?:vis\s+)?(?:afbud(?:dene)?\s+og\s+bemærkninger(?:ne)?)|hvem\s+(?:har\s+meldt\s+afbud|kommer\s+ikke))${meetingDa}`,
      ),
    ],
    en: [
      words(
        String.raw`(?:(?:show\s+)?(?:the\s+)?apologies\s+and\s+remarks|who\s+(?:has\s+sent\s+apologies|is\s+not\s+coming))${meetingEn}`,
      ),
    ],
  },
  /** "referat som docx", "referatet af mødet den 12. marts som Word-fil" */
  file: {
    da: [
      words(
        String.raw`(?:(?:send|giv\s+mig|vis)\s+)?referat(?:et)?${meetingDa}\s+som\s+(?:docx|word(?:-?\s*fil)?|fil)`,
      ),
      words(
        String.raw`(?:(?:send|giv\s+mig|vis)\s+)?referat(?:et)?\s+som\s+(?:docx|word(?:-?\s*fil)?|fil)${meetingDa}`,
      ),
    ],
    en: [
      words(
        String.raw`(?:(?:send|give\s+me|show)\s+)?(?:the\s+)?minutes\s+as\s+(?:a\s+)?(?:docx|word(?:\s+file)?|file)${meetingEn}`,
      ),
    ],
  },
  /** "referat", "lav referat af mødet den 12. marts" */
  minutes: {
    da: [
      words(
        String.raw`(?:(?:vis|skriv|lav|se|åbn)\s+)?(?:et\s+|mig\s+)?referat(?:et)?(?:\s+af\s+(?:det\s+)?(?:seneste|sidste)\s+møde)?${meetingDa}`,
      ),
    ],
    en: [
      words(
        String.raw`(?:(?:show|write|see|open)\s+)?(?:the\s+|me\s+the\s+)?minutes(?:\s+of\s+(?:the\s+)?last\s+meeting)?${meetingEn}`,
      ),
    ],
  },
} satisfies Record<string, Record<Language, readonly RegExp[]>>;
