const asking = String.raw`(?:hvem|hvad|hvornår|hvor|hvilke[nt]?|hvordan|hvorfor|hvis|who|whose|what|when|where|which|how|why)(?!\p{L})`;
const joined = new RegExp(
  String.raw`^(?<first>.*(?<!\p{L})${asking}.{6,}?)[,?]? +(?:og|samt|and) +(?<second>(?:(?:af|til|med|fra|by|to|with|at) )?${asking}.*)$`,
  'isu',
);
const twoMarks = new RegExp(
  String.raw`^(?<first>.*(?<!\p{L})${asking}[^?]{6,}\?) +(?<second>(?:og |and )?(?:(?:af|til|med|fra|by|to|with|at) )?${asking}[^?]+\?)$`,
  'isu',
);

/** The two questions of a text that asks two things: "hvornår er mødet, og hvem leder det?"; null for a single one. */
export const partsOf = (text: string): readonly [string, string] | null => {
  const found = (twoMarks.exec(text.trim()) ?? joined.exec(text.trim()))?.groups;
  const [first, second] = [found?.['first'], found?.['second']];
  return first === undefined || second === undefined ? null : [first, second];
};
