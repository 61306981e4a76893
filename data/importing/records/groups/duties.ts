import { danish } from '../../../language/word-boundary.ts';
import { statesMeetingRule } from '../../../language/meeting-rules.ts';
import { numberWord } from '../../../language/numbers.ts';
import type { GroupRecord } from '../../../model/paper.ts';
import type { Statement } from '../../../model/source.ts';
import { sliceClean } from '../../layout/clean-text.ts';
import { statementOf } from '../../place.ts';
import type { Unit } from '../../units.ts';

/** What a mandate says about a body besides who it is. */
export type Duties = Pick<
  GroupRecord,
  'tasks' | 'seats' | 'chairs' | 'contacts' | 'secretariat' | 'meetingRules' | 'limits'
>;

/** "har til opgave:", "Konkret skal de lokale fora:" – a list of tasks follows. */
const taskLead = danish(
  /\b(?:har (?:bl\.a\. )?til opgave|opgaver(?:ne)?|skal|har ansvar(?:et)? for|leverancer(?:ne)?|formål(?:et)?|er ansvarlig for|varetager følgende)\b(?:[^:]*:)?$/iu,
);
const taskSection = danish(
  /^(?:(?:§ ?)?\d+(?:\.\d+)*\.? )?(?:opgaver|leverancer|ansvar|opgaver og ansvar|opgave|gruppens opgaver|udvalgets opgaver|kommissorium)\b/iu,
);
const seatLead = danish(
  /\b(?:bemandes|sammensættes|består (?:\p{L}+ )?af|følgende (?:repræsentanter|medlemmer|deltagere)|medlemmer(?:ne)?(?: er)?|repræsenteret (?:af|ved|med)|udpeges)\b[^:]*:$/iu,
);
const seatSection = danish(
  /^(?:(?:§ ?)?\d+(?:\.\d+)*\.? )?(?:sammensætning|medlemmer|deltagere|deltagerkreds|hvem (?:der )?(?:sidder|deltager)|pladser|bemanding|repræsentation|organisering og sammensætning)\b/iu,
);
const prose = danish(/\b(?:består af|sammensættes af|har (?:følgende|\d{1,3}|\p{L}+) medlemmer)\b/iu);
const chair = danish(/\b(?:\p{L}*formandskab(?:et)?|\p{L}*formand(?:en)?|formænd|forperson|tovholder)\b/iu);
const contact = danish(/\bkontaktdirektør(?:er|en|erne)?\b/iu);
const secretary = danish(
  /\b(?:sekretariatsbetjenes|sekretariatsbetjening|sekretariatsopgave(?:n|r|rne)?|sekretariat(?:et)?|sekretær(?:er|en|erne)?)\b/iu,
);
const meetingSection = danish(
  /\b(?:forretningsorden|møder|mødefrekvens|mødeafholdelse|mødeform|mødestruktur|mødekadence)\b/iu,
);
const meetingWords = danish(
  /\b(?:møde(?:r|s|t|rne)?|dagsorden(?:en)?|referat(?:er|et|erne)?|mødeledelse(?:n)?|temamøde(?:t)?|referatskrivning)\b/iu,
);
/** "§ 7.", "Stk. 2.": the number of a rule, and no rule. */
const paragraphMark = /^(?:§ ?\d+|stk\. ?\d+)\.?$/iu;
const limit = danish(
  /\b(?:udelukkende (?:har )?mandat|kan ikke|må ikke|har ikke (?:selvstændig )?(?:beslutnings)?kompetence|ikke beslutningskompetence|efter (?:aftale med|godkendelse (?:af|i|fra))|kan (?:stille forslag|alene|kun|efter)|beslutningsdygtig(?:t)?|beslutningskompetence|træffer ikke|ud ?en ?for (?:opdraget|kommissoriet|mandatet))\b/iu,
);

/** "består af ni medlemmer": the sentences after it divide the nine, they add none. */
const totalSeats = danish(/\b(?:består af|har) (?:\d{1,3}|\p{L}+) medlemmer\b/iu);

const limitSection = /^(?:må ikke|ikke opgaver|afgrænsning|begrænsninger)$/iu;

const inSection = (unit: Unit, pattern: RegExp): boolean => unit.section.some((title) => pattern.test(title));
const leads = (unit: Unit, pattern: RegExp): boolean =>
  unit.leadIn !== null && pattern.test(unit.leadIn.clean.text);
const stated = (units: readonly Unit[]): Statement[] => units.map((unit) => statementOf(unit, unit.place));
const isText = (unit: Unit): boolean => unit.kind === 'sentence' || unit.kind === 'bullet';

/** One bullet is one statement, however many sentences it has. */
const bullets = (units: readonly Unit[]): Unit[] =>
  units
    .filter((unit, i) => unit.kind === 'bullet' && units[i - 1]?.part !== unit.part)
    .map((unit) => ({ ...unit, clean: unit.part.clean }));

const plainNumber =
  /(?<![\p{L}\d])(\d{1,2}|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)(?=\s+(?:\p{L}+\s+){0,3}?(?:repræsentant|medlem|leder|person|plads|sekretær|læge|direktør|regional|kommunal|chef|politiker))/giu;

/** How many seats a line gives: the number it opens with or names before its people, else one. */
export const seatsIn = (text: string): number => {
  const first = /^(\d{1,2}|\p{L}+)\b/u.exec(text)?.[1] ?? '';
  const opening = /^\d+$/.test(first) ? Number(first) : numberWord(first);
  if (opening) return opening;
  const numbers = [...text.matchAll(plainNumber)].map((match) =>
    /^\d/.test(match[1]!) ? Number(match[1]) : (numberWord(match[1]!) ?? 1),
  );
  return Math.max(
    1,
    numbers.reduce((sum, n) => sum + n, 0),
  );
};

const seatColumn = /^(?:antal )?(?:pladser|medlemmer|repræsentanter|antal)$/iu;
const cellsOf = (row: Unit): string[] => row.clean.text.split('\t').map((cell) => cell.trim());

/** A table with a column of seats: one line of seats a row. */
const seatTable = (units: readonly Unit[]): GroupRecord['seats'] => {
  const rows = units.filter((unit) => unit.kind === 'row');
  const header = rows.findIndex((row) => cellsOf(row).some((cell) => seatColumn.test(cell)));
  if (header < 0) return [];
  const column = cellsOf(rows[header]!).findIndex((cell) => seatColumn.test(cell));
  return rows.slice(header + 1).flatMap((row) => {
    if (/^(?:i alt|total|sum|samlet)(?!\p{L})/iu.test(row.clean.text)) return [];
    const count = Number(cellsOf(row)[column]);
    return Number.isInteger(count) && count > 0 ? [{ ...statementOf(row, row.place), count }] : [];
  });
};

const taskSentence = danish(/\bhar til opgave(?: at)?\b/iu);

/** "har til opgave at A, at B, og at C": each "at" is a task. */
const proseTasks = (text: readonly Unit[]): Statement[] =>
  text
    .filter(
      (unit) => unit.kind === 'sentence' && taskSentence.test(unit.clean.text) && !/:$/.test(unit.clean.text),
    )
    .flatMap((unit) => {
      const starts = [...unit.clean.text.matchAll(/(?<=opgave |, |, og | og )at (?=\p{L})/gu)].map(
        (match) => match.index,
      );
      const ends = starts.map((_, i) => starts[i + 1] ?? unit.clean.text.length);
      return starts.map((start, i) => {
        const clean = sliceClean(unit.clean, start, ends[i]!);
        const tail = /(?:,| og|, og|\.)$/u.exec(clean.text)?.[0].length ?? 0;
        return statementOf({ ...unit, clean: sliceClean(clean, 0, clean.text.length - tail) }, unit.place);
      });
    });

/** Reads the duties out of the units that speak of one body. */
export const dutiesIn = (units: readonly Unit[]): Duties => {
  const text = units.filter(isText);
  const listed = bullets(units);
  const tasks = listed.filter(
    (unit) => (leads(unit, taskLead) || inSection(unit, taskSection)) && !leads(unit, seatLead),
  );
  const seatBullets = listed.filter((unit) => leads(unit, seatLead) || inSection(unit, seatSection));
  const seatProse = text.filter(
    (unit) => unit.kind === 'sentence' && prose.test(unit.clean.text) && !/:$/.test(unit.clean.text),
  );
  const total = seatProse.find((unit) => totalSeats.test(unit.clean.text));
  const lines = units.filter(
    (unit) =>
      unit.kind === 'sentence' &&
      inSection(unit, seatSection) &&
      /^\d{1,2} (?:fra|\p{L}+)/u.test(unit.clean.text),
  );
  const table = seatTable(units);
  const seats = seatBullets.length ? seatBullets : total ? [total] : lines.length ? lines : seatProse;
  const isMeetingRule = (unit: Unit): boolean =>
    (inSection(unit, meetingSection) &&
      !paragraphMark.test(unit.clean.text) &&
      (meetingWords.test(unit.clean.text) || unit.kind === 'sentence')) ||
    statesMeetingRule(unit.clean.text);
  const named =
    text.find((unit) => servesIt.test(unit.clean.text)) ??
    text.find((unit) => inSection(unit, secretariatSection) && secretary.test(unit.clean.text)) ??
    text.find((unit) => runsSecretariat.test(unit.clean.text));
  return {
    tasks:
      proseTasks(text).length && !tasks.length
        ? proseTasks(text)
        : stated(
            tasks.length
              ? tasks
              : text.filter(
                  (unit) =>
                    inSection(unit, taskSection) && unit.kind === 'sentence' && !/:$/.test(unit.clean.text),
                ),
          ),
    seats: table.length
      ? table
      : seats.map((unit) => ({ ...statementOf(unit, unit.place), count: seatsIn(unit.clean.text) })),
    chairs: stated(
      text.filter(
        (unit) =>
          (unit.kind === 'sentence' && chair.test(unit.clean.text) && isAboutChairs(unit.clean.text)) ||
          (isNamed.test(unit.clean.text) && chairSection.test(unit.section.at(-1) ?? '')),
      ),
    ),
    contacts: stated(text.filter((unit) => contact.test(unit.clean.text))),
    secretariat: named ? statementOf(named, named.place) : null,
    meetingRules: stated(text.filter(isMeetingRule)),
    limits: stated(text.filter((unit) => limit.test(unit.clean.text) || inSection(unit, limitSection))),
  };
};

/** Who serves it, whatever the word: "sekretariatsbetjenes af", "betjener gruppen". */
const servesIt = danish(
  /sekretariatsbetjen|\bstiller sekretariat til rådighed|\bbetjener (?:gruppen|udvalget|rådet|forummet|nævnet|styregruppen|arbejdsgruppen|temagruppen)\b/iu,
);
const secretariatSection = /^(?:(?:§ ?)?\d+(?:\.\d+)*\.? )?sekretariat/iu;
const runsSecretariat = danish(
  /^(?:gruppens |udvalgets |rådets )?(?:sekretariatet|sekretariatsfunktionen|sekretærfunktionen|sekretariatsopgaven) (?:varetages|deles|ligger|løses|er placeret|placeres|udgøres)\b/iu,
);
/** Opens with somebody's name. */
const isNamed = /^\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}.-]* )*\p{Lu}[\p{L}-]+,/u;
const chairSection = danish(
  /^(?:(?:§ ?)?\d+(?:\.\d+)*\.? )?(?:regional |kommunal )?(?:formandskab|formand|medformand|næstformand|formænd)(?:et|en)?$/iu,
);

/** Who chairs, or how it is shared; not what the chairs do with papers. */
const isAboutChairs = (text: string): boolean =>
  danish(
    /\b(?:organiseret med|delt mellem|består af|formandskabet (?:er|varetages|deles|går|består)|er formand|som formand|formand(?:en)? (?:er|udpeges|vælges)|udpeger formand|vælger (?:selv )?(?:en )?(?:for|næstfor)mand|delt formandskab|(?:regional|kommunal) formand|valgt (?:som|til) formand)\b/iu,
  ).test(text);
