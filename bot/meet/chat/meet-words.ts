import type { Language } from '../../inbound.ts';

const end = String.raw`[.!?\s]*$`;
const words = (pattern: string): RegExp => new RegExp(`^${pattern}${end}`, 'iu');
// A group's name has no figures: with a date, it is a paper that is asked for.
const inGroup = String.raw`(?:\s+(?:i|in|for|til|of)\s+(?<group>[^\d?]+?))?`;

/** How what concerns meetings and agendas is written in a chat. */
export const meetWords = {
  /** "planlæg møder 2027 i GRUPPE" */
  plan: {
    da: [
      words(
        String.raw`(?:planlæg|foreslå|læg)\s+(?:(?:vores|gruppens|årets)\s+)?(?:møder(?:ne)?|mødeår(?:et)?|mødekalender(?:en)?|mødeplan(?:en)?)(?:\s+(?:i|for))?(?:\s+(?<year>\d{4}|næste\s+år))?${inGroup}`,
      ),
    ],
    en: [
      words(
        String.raw`(?:plan|propose)\s+(?:(?:our|the|the\s+group['’]s)\s+)?(?:meetings|meeting\s+year)(?:\s+(?:in|for))?(?:\s+(?<year>\d{4}|next\s+year))?${inGroup}`,
      ),
    ],
  },
  /** "nyt ekstraordinært møde for GRUPPE" */
  extra: {
    da: [
      words(
        String.raw`(?:(?:indkald(?:\s+til)?|opret|læg)\s+)?(?:et\s+)?(?:(?:nyt\s+)?ekstra(?:ordinært)?\s*møde|nyt\s+møde)${inGroup}`,
      ),
    ],
    en: [
      words(
        String.raw`(?:(?:call|arrange|add)\s+)?(?:an?\s+)?(?:(?:new\s+)?extra(?:ordinary)?\s+meeting|new\s+meeting)${inGroup}`,
      ),
    ],
  },
  calendar: {
    da: [
      words(
        String.raw`(?:vis\s+)?(?:vores\s+|gruppens\s+)?(?:kalender(?:en)?|mødekalender(?:en)?|møder(?:ne)?|mødeplan(?:en)?)${inGroup}`,
      ),
    ],
    en: [words(String.raw`(?:show\s+)?(?:our\s+|the\s+)?(?:calendar|meetings)${inGroup}`)],
  },
  file: {
    da: [words(String.raw`(?:giv\s+mig\s+|send\s+)?(?:en\s+)?(?:kalenderfil(?:en)?|ics(?:-fil)?)${inGroup}`)],
    en: [
      words(
        String.raw`(?:give\s+me\s+|send\s+)?(?:a\s+|the\s+)?(?:calendar\s+file|ics(?:\s+file)?)${inGroup}`,
      ),
    ],
  },
  propose: {
    da: [
      words(String.raw`foreslå\s+(?:et\s+)?(?:nyt\s+)?(?:dagsordens?)?punkt(?::\s*(?<title>.+?)|${inGroup})`),
    ],
    en: [
      words(String.raw`propose\s+(?:an?\s+)?(?:new\s+)?(?:agenda\s+)?item(?::\s*(?<title>.+?)|${inGroup})`),
    ],
  },
  agenda: {
    da: [words(String.raw`(?:vis\s+)?(?:den\s+)?(?:næste\s+)?dagsorden(?:en)?${inGroup}`)],
    en: [words(String.raw`(?:show\s+)?(?:the\s+)?(?:next\s+)?agenda${inGroup}`)],
  },
  agendaFile: {
    da: [
      words(
        String.raw`(?:den\s+)?dagsorden(?:en)?\s+som\s+(?:docx|word(?:-?\s*fil)?|fil)(?:,?\s+udgave\s+(?<edition>\d{1,3}))?${inGroup}`,
      ),
    ],
    en: [
      words(
        String.raw`(?:the\s+)?agenda\s+as\s+(?:a\s+)?(?:docx|word(?:\s+file)?|file)(?:,?\s+edition\s+(?<edition>\d{1,3}))?${inGroup}`,
      ),
    ],
  },
} satisfies Record<string, Record<Language, readonly RegExp[]>>;
