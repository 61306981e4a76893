import type { Language } from '../../inbound.ts';

const end = String.raw`[.!?\s]*$`;
const words = (pattern: string): RegExp => new RegExp(`^${pattern}${end}`, 'iu');
const inGroup = String.raw`(?:\s+(?:i|in|for)\s+(?<group>.+?))?`;

/** How what concerns written procedures is written in a chat. */
export const ballotWords = {
  /** "start skriftlig behandling af punkt 8 i GRUPPE" */
  start: {
    da: [
      words(
        String.raw`(?:start|begynd|åbn|opret|ny)\s+(?:en\s+)?skriftlig\s+behandling(?:\s+af\s+(?:punkt|pkt\.?)\s*(?<number>\d{1,3}))?${inGroup}`,
      ),
    ],
    en: [
      words(
        String.raw`(?:start|begin|open|new)\s+(?:a\s+)?written\s+procedure(?:\s+(?:on|for|about)\s+item\s*(?<number>\d{1,3}))?${inGroup}`,
      ),
    ],
  },
  /** "notér beslutning: …", "notér beslutning i GRUPPE punkt 4: …" */
  report: {
    da: [
      /^not[eé]r\s+(?:en\s+|denne\s+)?beslutning(?:\s+i\s+(?<group>[^:]+?))?(?:,?\s+punkt\s+(?<number>\d{1,3}))?\s*:\s*(?<text>.+)$/iu,
    ],
    en: [
      /^note\s+(?:a\s+|the\s+|this\s+)?decision(?:\s+in\s+(?<group>[^:]+?))?(?:,?\s+item\s+(?<number>\d{1,3}))?\s*:\s*(?<text>.+)$/iu,
    ],
  },
  list: {
    da: [words(String.raw`(?:vis\s+)?(?:mine\s+|de\s+)?skriftlige\s+behandlinger${inGroup}`)],
    en: [words(String.raw`(?:show\s+)?(?:my\s+|the\s+)?written\s+procedures${inGroup}`)],
  },
  status: {
    da: [
      words(
        String.raw`(?:vis\s+)?status\s+(?:på|for)\s+(?:den\s+)?(?:skriftlige?\s+behandling(?:\s+af)?)?\s*(?:punkt\s+(?<number>\d{1,3})|(?<title>.+?))?`,
      ),
    ],
    en: [
      words(
        String.raw`(?:show\s+)?status\s+of\s+(?:the\s+)?(?:written\s+procedure(?:\s+(?:on|of))?)?\s*(?:item\s+(?<number>\d{1,3})|(?<title>.+?))?`,
      ),
    ],
  },
} satisfies Record<string, Record<Language, readonly RegExp[]>>;
