const danish = /\b(?:og|er|den|det|ikke|af|til|på|som|blev|fremgår|hos|ved|for|med)\b/giu;
const english = /\b(?:the|is|and|of|not|to|was|by|for|which|does|with|it)\b/giu;
const quoted = /["'“”„«»(][^"'“”„«»)]*["'“”„«»)]/gu;

/**
 * Whether a lead is clearly in the other language than the one asked in. Names and figures have no language, and
 * what stands in quotation marks or brackets is the paper's; so only a clear case counts.
 */
export const isInOtherLanguage = (lead: string, language: 'da' | 'en'): boolean => {
  const bare = lead.replace(quoted, '');
  const da = (bare.match(danish) ?? []).length;
  const en = (bare.match(english) ?? []).length;
  return language === 'en' ? da >= 3 && da > 3 * en : en >= 3 && en > 3 * da;
};
