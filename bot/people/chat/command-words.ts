import type { Language } from '../../inbound.ts';

const group = String.raw`(?:\s+(?:i|fra|in|to|from|of|for|af)\s+(?<group>.+?))?`;
const end = String.raw`[.!?\s]*$`;
const words = (pattern: string): RegExp => new RegExp(`^${pattern}${end}`, 'iu');

/** How the commands about groups are written. `GROUP` may be left out where the conversation tells it; for `place` see place.ts. */
export const commandWords = {
  /** "tilføj @Bo som medlem i GROUP for ORGANISATION"; the mention stands as the name it shows. */
  add: {
    da: [
      words(
        String.raw`(?:tilføj|udpeg)\s+.+?\s+(?:som|til)\s+(?<role>\p{L}+)(?:\s+(?<place>(?:i|for)\s+.+?))?`,
      ),
    ],
    en: [
      words(
        String.raw`(?:add|appoint)\s+.+?\s+as\s+(?:a\s+|an\s+)?(?<role>contact director|[\p{L}-]+)(?:\s+(?<place>(?:in|to|for)\s+.+?))?`,
      ),
    ],
  },
  addForm: {
    da: [words(String.raw`tilføj (?:en )?(?:person|medlem|sekretær)${group}`)],
    en: [words(String.raw`add (?:a )?(?:person|member|secretary)${group}`)],
  },
  remove: {
    da: [words(String.raw`fjern\s+(?!kontakt).+?(?:\s+fra\s+(?<group>.+?))?`)],
    en: [words(String.raw`remove\s+(?!contact).+?(?:\s+from\s+(?<group>.+?))?`)],
  },
  create: {
    da: [words(String.raw`opret gruppen?\s+(?<group>.+?)`)],
    en: [words(String.raw`create (?:the )?group\s+(?<group>.+?)`)],
  },
  roster: {
    da: [words(String.raw`(?:vis )?(?:gruppens )?(?:folk|medlemsliste(?:n)?)${group}`)],
    en: [words(String.raw`(?:show )?(?:the )?(?:people|roster)${group}`)],
  },
  unreachable: {
    da: [words(String.raw`hvem kan (?:du )?ikke nås?${group}`)],
    en: [words(String.raw`who (?:cannot|can't|can not) (?:you reach|be reached)${group}`)],
  },
  bind: {
    da: [
      words(
        String.raw`(?:denne|den her) (?:kanal|chat|gruppechat) (?:er|hører til)\s+(?!ikke\b)(?<group>.+?)`,
      ),
    ],
    en: [
      words(
        String.raw`this (?:channel|chat|group chat) (?:is|belongs to)\s+(?!not\b|no longer\b|no group\b)(?<group>.+?)`,
      ),
    ],
  },
  free: {
    da: [
      words(
        String.raw`(?:denne|den her) (?:kanal|chat|gruppechat) hører ikke (?:længere )?til (?:nogen|en) gruppe`,
      ),
    ],
    en: [
      words(
        String.raw`this (?:channel|chat|group chat) (?:belongs to no group|no longer belongs to a group)`,
      ),
    ],
  },
  contact: {
    da: [words(String.raw`kontakt(?:en)? (?<place>for\s+.+?)\s+er\s+.+?`)],
    en: [words(String.raw`(?:the )?contact (?<place>for\s+.+?)\s+is\s+.+?`)],
  },
  noContact: {
    da: [words(String.raw`fjern kontakt(?:en)? (?<place>for\s+.+?)`)],
    en: [words(String.raw`remove (?:the )?contact (?<place>for\s+.+?)`)],
  },
} satisfies Record<string, Record<Language, readonly RegExp[]>>;
