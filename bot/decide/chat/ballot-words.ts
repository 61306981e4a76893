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
  /** "hvad har vi besluttet skriftligt i år?" */
  decisions: {
    da: [
      words(
        String.raw`(?:hvad|hvilke\s+beslutninger)\s+(?:har\s+(?:vi|gruppen)|er\s+der|er\s+blevet|er|blev)\s+(?:besluttet|vedtaget|truffet|afgjort)\s+skriftligt(?:\s+(?:i\s+)?(?<year>år|\d{4}))?${inGroup}`,
      ),
      words(
        String.raw`(?:vis\s+)?(?:vores\s+|de\s+)?skriftlige\s+beslutninger(?:\s+(?:i\s+)?(?<year>år|\d{4}))?${inGroup}`,
      ),
    ],
    en: [
      words(
        String.raw`what\s+(?:have\s+we|has\s+the\s+group|did\s+we|was|has\s+been)\s+(?:decided?|adopted?)\s+in\s+writing(?:\s+(?:in\s+)?(?<year>this\s+year|\d{4}))?${inGroup}`,
      ),
      words(
        String.raw`(?:show\s+)?(?:our\s+|the\s+)?written\s+decisions(?:\s+(?:in\s+)?(?<year>this\s+year|\d{4}))?${inGroup}`,
      ),
    ],
  },
  /** "hvem var imod?", "hvem stemte imod punkt 8" */
  against: {
    da: [
      words(
        String.raw`hvem\s+(?:var|stemte)\s+imod(?:\s+(?:i\s+|om\s+|den\s+skriftlige\s+behandling\s+af\s+)?(?:punkt\s+(?<number>\d{1,3})|[»"“]?(?<title>.+?)[«"”]?))?`,
      ),
    ],
    en: [
      words(
        String.raw`who\s+(?:was|were|voted)\s+against(?:\s+(?:item\s+(?<number>\d{1,3})|[»"“]?(?<title>.+?)[«"”]?))?`,
      ),
    ],
  },
} satisfies Record<string, Record<Language, readonly RegExp[]>>;
