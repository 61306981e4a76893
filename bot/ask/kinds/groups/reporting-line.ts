import type { Sought } from '../../question/question.ts';
import { asks } from '../aspects/aspect.ts';
import { textIn } from '../../telling/text.ts';
import type { AnswerKind } from '../kind.ts';
import { statementsOf } from './statements.ts';

/** How often a group reports, or since when, is no question for its parent. */
const asksFigure = new Set<Sought>(['time', 'clock', 'often', 'span', 'count', 'money']);

const asksParent =
  /(?<!\p{L})(?:referer|rapporter|afrapporter|svarer (?:op|over|til)|opad|under(?!\p{L})|ind under|hører .{1,90} til|til ansvar|ansvarlig over for|over for|overordnet|overordnede|overliggende|øverst|moderorgan|underlagt|organisatorisk|i (?:organisationen|strukturen|hierarkiet)|placeret|forankret|neds[æa]t|etabler|opret|reports?(?!\p{L})|reporting|belongs?|parent body|answers? to|answerable|accountable|comes? under|above|subordinate|in the (?:organi[sz]ation|structure|hierarchy)|set up|established|appointed|created)/u;

/** Which body a group comes under. */
export const reportingLine: AnswerKind = {
  name: 'reporting-line',
  asks: asksParent,
  cues: [
    asks(
      'refererer?',
      'referere',
      'rapporterer?',
      'rapportere',
      'afrapporterer',
      'svarer',
      'opad(?: til)?',
      '(?:hører|høre|hørte|ligger|lå|er) … (?:ind )?under',
      '(?:hører|høre|hørte|ligger|lå) (?:ind )?under',
      'hører … til',
      '(?:står|stå|stod) … til ansvar(?: over)?(?: for)?',
      '(?:står|stå|stod) til ansvar(?: over)?(?: for)?',
      'til ansvar(?: over)? for',
      'ansvarlig(?: over for)?',
      'over for',
      'underlagt',
      'ind under',
      'overordnet',
      'overordnede',
      'overliggende',
      'øverst',
      'moderorgan*',
      'hvilke[nt] (?:\\p{L}*(?:gruppe|udvalg|forum|råd|klynge)|organ|instans|niveau)',
      'ligger … i (?:organisationen|strukturen|hierarkiet)',
      'i (?:organisationen|strukturen|hierarkiet)',
      'organisatorisk*',
      'placeret',
      'forankret',
      '(?:nedsat|nedsatte|nedsætter|nedsættes|etableret|etablerede|oprettet|oprettede)(?: af)?',
    ),
    asks(
      'reports?(?: to)?',
      'reporting(?: line)?',
      'belongs? (?:to|under)',
      'parent body',
      'answers? to',
      'answerable',
      'accountable',
      'comes? under',
      'above',
      'subordinate',
      '(?:which|what) (?:body|group|committee|forum|level)',
      'in the (?:organi[sz]ation|structure|hierarchy)',
      'sits?',
      'placed',
      'anchored',
      '(?:set up|established|appointed|created)(?: by)?',
    ),
  ],
  candidates: (context) =>
    (asksFigure.has(context.question.sought) ? [] : context.links('group')).flatMap(({ thing }) =>
      statementsOf(
        'reporting-line',
        ['parent'],
        thing,
        context,
        (group, facts, paper, language) => textIn(language).parent(group.name, facts[0]?.object ?? '', paper),
        undefined,
        // Whom it reports to need not have set it up.
        (facts) =>
          asksWhoSetUp.test(context.question.folded) &&
          !facts.some(({ citation }) => saysSetUp.test(citation.quote)),
      ),
    ),
};

const asksWhoSetUp =
  /(?<!\p{L})(?:nedsat|nedsatte|nedsætter|etableret|etablerede|oprettet|oprettede|set up|established|appointed|created)(?!\p{L})/u;
const saysSetUp = /neds[æa]t|etabler|opret/iu;
