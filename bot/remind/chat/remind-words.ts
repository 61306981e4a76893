import type { Language } from '../../inbound.ts';

const end = String.raw`[.!?\s]*$`;
const words = (pattern: string): RegExp => new RegExp(`^${pattern}${end}`, 'iu');
const inGroup = String.raw`(?:\s+(?:i|for|in|of)\s+(?<group>.+?))?`;

/** How what concerns deadlines is written in a chat. */
export const remindWords = {
  own: {
    da: [words(String.raw`(?:vis\s+)?(?:mine|mig\s+mine)\s+(?:åbne\s+)?(?:frister|deadlines)${inGroup}`)],
    en: [words(String.raw`(?:show\s+)?(?:me\s+)?my\s+(?:open\s+)?deadlines${inGroup}`)],
  },
  group: {
    da: [
      words(String.raw`(?:vis\s+)?(?:gruppens|vores|alle)\s+(?:åbne\s+)?(?:frister|deadlines)${inGroup}`),
      words(String.raw`(?:vis\s+)?frister(?:ne)?\s+(?:i|for)\s+(?<group>.+?)`),
    ],
    en: [
      words(String.raw`(?:show\s+)?(?:the\s+group['’]?s|our|all)\s+(?:open\s+)?deadlines${inGroup}`),
      words(String.raw`(?:show\s+)?(?:the\s+)?deadlines\s+(?:in|of|for)\s+(?<group>.+?)`),
    ],
  },
  /** "mind os om at sende budgettet den 3. marts"; rules/deadlines/from-people.ts reads the rest. */
  askFor: {
    da: [
      /^(?:(?:vil|kan|gider)\s+du\s+)?(?:mind|minde|påmind|husk)\s+(?:mig|os)\s+(?:om|på)\s+(?<what>.+)$/iu,
    ],
    en: [
      /^(?:(?:can|could|would|will)\s+you\s+)?(?:please\s+)?remind\s+(?:me|us)\s+(?:about|of|to|that|on)\s+(?<what>.+)$/iu,
    ],
  },
  preferences: {
    da: [
      words(
        String.raw`(?:vis\s+)?(?:mine\s+)?(?:påmindelser(?:ne)?|indstillinger(?:ne)?(?:\s+for\s+påmindelser(?:ne)?)?|stille\s+timer)`,
      ),
    ],
    en: [
      words(
        String.raw`(?:show\s+)?(?:my\s+)?(?:reminders|(?:reminder\s+)?(?:settings|preferences)|quiet\s+hours)`,
      ),
    ],
  },
} satisfies Record<string, Record<Language, readonly RegExp[]>>;
