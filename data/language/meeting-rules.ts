import { danish } from './word-boundary.ts';

/** What a rule of a body's meetings is about: how questions ask for it, and how papers state it. */
export interface RuleAspect {
  id: string;
  /** On lower-case text; global, so that all it covers of a question can be told. */
  asked: readonly RegExp[];
  stated: RegExp;
}

const often = String.raw`(?:gange|årlig\p{L}*|om året|pr\.? år|per år|hver(?:t)?|måned\p{L}*|kvartal\p{L}*|halvår\p{L}*|uge\p{L}*)`;

/**
 * In the order in which they are looked for: the first that a question asks for counts. To teach one, add a row; to teach
 * another wording, a form in it.
 */
export const ruleAspects: readonly RuleAspect[] = [
  {
    id: 'quorum',
    asked: [
      danish(/\b(?:beslutningsdygtig\p{L}*|quorum|kvorum)\b/gu),
      danish(
        /\b(?:krav\p{L}*|mindste\p{L}*|minimum)\b.{0,20}\b(?:fremmød\p{L}*|deltagelse|deltager\p{L}*)/gu,
      ),
      /\bhvor mange (?:medlemmer |personer |af medlemmerne )?(?:skal|må) (?:\p{L}+ ){0,3}(?:til stede|fremmødt|møde op|deltage)/gu,
      /\bhow many (?:\p{L}+ ){0,3}(?:must|have to|need to) be (?:present|there)/gu,
    ],
    stated: danish(/\bbeslutningsdygtig|\b(?:mindst|minimum)\b.{0,60}\btil stede\b/iu),
  },
  {
    id: 'items-in',
    asked: [
      danish(
        /\b(?:punkter|emner|sager|dagsordenspunkter|forslag)\b(?=.{0,60}\b(?:dagsorden\p{L}*|inde|indsend\p{L}*|meld\p{L}*|indmeld\p{L}*|send\p{L}*|i hænde|aflever\p{L}*|frist\p{L}*|deadline))/gu,
      ),
      danish(
        /\b(?:frist\p{L}*|deadline\p{L}*|senest|hvornår)\b.{0,40}\b(?:punkter|emner|sager|dagsordenspunkter|forslag)\b/gu,
      ),
      danish(
        /\b(?:foreslå|få|får|bringe|sætte|sætter) (?:\p{L}+ ){0,3}(?:punkt|punkter|emne|sag|noget) (?:\p{L}+ ){0,2}på dagsordenen\b/gu,
      ),
      /\b(?:items?|topics?|points?|proposals?)\b(?=.{0,50}\b(?:agenda|submitted|in\b|sent|in advance))/gu,
    ],
    stated: danish(
      /\b(?:punkter|emner|sager|dagsordenspunkter)\b.{0,80}\b(?:dagsorden\p{L}*|sekretariat\p{L}*|meld\p{L}*|indmeld\p{L}*|indsend\p{L}*|fremsend\p{L}*|i hænde|aflever\p{L}*)/iu,
    ),
  },
  {
    id: 'agenda-out',
    asked: [
      danish(
        /\b(?:dagsordens?(?:frist|udsendelse|materiale)\p{L}*|udsendelsesfrist\p{L}*|indkaldelses?(?:frist|varsel)\p{L}*)/gu,
      ),
      danish(
        /\b(?:frist\p{L}*|deadline\p{L}*|varsel|senest)\b.{0,50}\b(?:dagsorden\p{L}*|indkald\p{L}*|(?:møde)?materiale\p{L}*|papirer(?:ne)?|bilag)\b/gu,
      ),
      danish(
        /\b(?:dagsorden\p{L}*|indkald\p{L}*|materiale\p{L}*|papirer(?:ne)?|bilag\p{L}*|mødemateriale\p{L}*)\b.{0,60}\b(?:send\p{L}*|udsend\p{L}*|ud|modtag\p{L}*|fremsend\p{L}*|have|klar|dage|uger)/gu,
      ),
      danish(
        /\b(?:send\p{L}*|udsend\p{L}*|modtag\p{L}*|varsel|får (?:vi|man|medlemmerne))\b.{0,60}\b(?:dagsorden\p{L}*|papirer(?:ne)?|indkald\p{L}*|materiale\p{L}*|mødemateriale\p{L}*)\b/gu,
      ),
      /\b(?:agendas?|papers|documents|material|invitation)\b.{0,60}\b(?:sent|send|circulated|distributed|out|issued|received|go out|days|weeks)(?!\p{L})(?: out)?/gu,
      /\b(?:deadline|notice|latest|time limit)\b.{0,40}\b(?:agenda|papers|material)\b|\bagenda (?:deadline|notice)\b/gu,
      /\b(?:send|receive|get|circulate|distribute)s?\b.{0,30}\b(?:agenda|papers|material)\b/gu,
    ],
    stated: danish(
      /\b(?:dagsorden\p{L}*|indkaldels\p{L}*|(?:møde)?materiale\p{L}*|bilag\p{L}*|mødeindkald\p{L}*)\b.{0,60}\b(?:udsend\p{L}*|send\p{L}*|fremsend\p{L}*|modtag\p{L}*|foreligge\p{L}*|tilgængelig\p{L}*|lægges)/iu,
    ),
  },
  {
    id: 'agenda-made',
    asked: [
      danish(
        /\b(?:aftal\p{L}*|fastlæg\p{L}*|fastsæt\p{L}*|godkend\p{L}*|lav\p{L}*|udarbejd\p{L}*|beslutt\p{L}*|bestem\p{L}*|forbered\p{L}*|skriv\p{L}*|sætter|sættes|tilrettelæg\p{L}*|ansvar\p{L}* for|initiativ\p{L}* til)\b.{0,20}\bdagsorden\p{L}*/gu,
      ),
      danish(
        /\bdagsorden\p{L}*\b.{0,20}\b(?:aftal\p{L}*|fastlæg\p{L}*|fastsæt\p{L}*|godkend\p{L}*|lav\p{L}*|udarbejd\p{L}*|beslutt\p{L}*|bestem\p{L}*|forbered\p{L}*|skriv\p{L}*|sættes|tilrettelæg\p{L}*|til)\b/gu,
      ),
      /\b(?:sets?|draws? up|drafts?|prepares?|decides?|agrees?|approves?|makes?|plans?)\b.{0,20}\bagendas?\b/gu,
      /\bagendas?\b.{0,20}\b(?:set|drawn up|drafted|prepared|decided|agreed|approved|made|planned|settled)\b/gu,
    ],
    stated: danish(
      /\bdagsorden\p{L}*\b.{0,40}\b(?:aftal\p{L}*|fastlæg\p{L}*|fastsæt\p{L}*|godkend\p{L}*|udarbejd\p{L}*|forbered\p{L}*|tilrettelæg\p{L}*|går på skift)|\b(?:aftal\p{L}*|fastlæg\p{L}*|fastsæt\p{L}*|godkend\p{L}*|udarbejd\p{L}*|forbered\p{L}*|tilrettelæg\p{L}*)\b.{0,40}\bdagsorden\p{L}*|\bdagsordenudarbejdelse/iu,
    ),
  },
  {
    id: 'agenda-order',
    asked: [
      danish(
        /\bdagsorden\p{L}*\b.{0,30}\b(?:opbyg\p{L}*|ordnet|rækkefølge\p{L}*|struktur\p{L}*|bygget op|sat op|først|sidst)/gu,
      ),
      danish(/\b(?:opbyg\p{L}*|rækkefølge\p{L}*|struktur\p{L}*|først|sidst)\b.{0,30}\bdagsorden\p{L}*/gu),
      /\bagendas?\b.{0,30}\b(?:structured|ordered|organi[sz]ed|built|first|last|order)\b/gu,
      /\b(?:order|structure|first|last)\b.{0,30}\bagendas?\b/gu,
    ],
    stated: danish(/\bdagsorden\p{L}*\b.{0,60}\b(?:opbyg\p{L}*|først|sidst|inddel\p{L}*|struktur\p{L}*)/iu),
  },
  {
    id: 'minutes',
    asked: [
      danish(
        /\b(?:skriv\p{L}*|skrev|tager|tage|før(?:er|es|e)|lav\p{L}*|udarbejd\p{L}*|send\p{L}*|udsend\p{L}*|godkend\p{L}*|ansvar\p{L}* for)\b.{0,20}\b(?:referat\p{L}*|referatskrivning\p{L}*)/gu,
      ),
      danish(
        /\breferat\p{L}*\b.{0,20}\b(?:skriv\p{L}*|før(?:es|t)|lav\p{L}*|udarbejd\p{L}*|send\p{L}*|udsend\p{L}*|godkend\p{L}*|ud)\b/gu,
      ),
      danish(/\b(?:slags|hvilke|hvilken type|form for|hvordan er) referat\p{L}*/gu),
      /\b(?:takes?|writes?|keeps?|drafts?|prepares?|sends?|approves?|kind of|type of|sort of)\b.{0,20}\bminutes\b/gu,
      /\bminutes\b.{0,20}\b(?:taken|written|kept|drafted|sent|approved|circulated|out)\b/gu,
    ],
    stated: danish(
      /\b(?:beslutnings|møde|skygge)?referat(?:er|et|erne|skrivning\p{L}*|s)?\b|\breferent\p{L}*/iu,
    ),
  },
  {
    id: 'leads',
    asked: [
      danish(
        /\b(?:led(?:er|ede|e|es|et)|styrer|styre)\b.{0,20}\bmøde(?:t|r|rne)?\b|\bmødele(?:delse\p{L}*|der\p{L}*)|\bordstyrer\p{L}*/gu,
      ),
      /\b(?:leads?|runs?|chairs?|presides? over)\b.{0,20}\bmeetings?\b|\bmeetings?\b.{0,15}\b(?:led|run|chaired)\b/gu,
    ],
    stated: danish(
      /\bmødele(?:delse|der)|\bled(?:er|es)\b.{0,30}\bmøde|\bmøde\p{L}*\b.{0,30}\bled(?:es|er)\b|\bordstyrer/iu,
    ),
  },
  {
    id: 'frequency',
    asked: [
      danish(
        /\bhvor (?:ofte|tit|hyppigt|mange gange)\b(?=.{0,60}\bmø[dt])|\bmøde(?:frekvens|kadence|hyppighed)\p{L}*/gu,
      ),
      danish(/\bhvor mange (?:\p{L}+ )?\p{L}*møder\b/gu),
      danish(/\bhvornår (?:mødes|holder|afholder)\b/gu),
      /\bhow (?:often|frequently|many times)\b(?=.{0,60}\bmeet)|\bhow many (?:\p{L}+ )?meetings\b|\bmeeting frequency\b/gu,
    ],
    stated: danish(
      new RegExp(
        String.raw`\b(?:møde|mødes|mødet|møder|møderne|\p{L}*møder)\b.{0,50}\b${often}|\b(?:holder|afholder|holdes|afholdes)\b.{0,50}\bmøder?\b|\b(?:\d{1,2}|et|to|tre|fire|fem|seks|otte|ti) (?:\p{L}+ )?(?:\p{L}*møder)\b`,
        'iu',
      ),
    ),
  },
  {
    id: 'duration',
    asked: [
      danish(
        /\bhvor (?:længe|lang tid|lange)\b(?! (?:før|inden|forud))(?=.{0,40}\bmøde)|\bvarighed\p{L}*\b|\bvarer\b/gu,
      ),
      /\bhow long\b(?=.{0,40}\bmeeting)|\bduration\b|\blength\b/gu,
    ],
    stated: danish(/\b(?:varighed|varer)\b|\bmøde\p{L}*\b.{0,40}\b(?:timer?|minutter)\b/iu),
  },
  {
    id: 'venue',
    asked: [
      danish(/\bhvor\b(?=.{0,30}\b(?:holdes|afholdes|mødes|holder|foregår|ligger)\b)|\bmødested\p{L}*/gu),
      /\bwhere\b(?=.{0,40}\b(?:meet|meetings?|held)\b)|\bvenue\b/gu,
    ],
    stated: danish(
      /\b(?:møde\p{L}*)\b.{0,60}\b(?:holdes|afholdes|foregår|finder sted|på skift|virtuelt|fysisk|teams)\b.{0,40}\b(?:på|i|hos|ved|via|over)\b/iu,
    ),
  },
  {
    id: 'deciding',
    asked: [
      danish(
        /\b(?:uenig\p{L}*|enighed\p{L}*|konsensus|flertal\p{L}*|stemmeafgivning\p{L}*|træffe[rs]? (?:\p{L}+ )?(?:beslutning\p{L}*|afgørelse\p{L}*)|beslutninger (?:\p{L}+ )?(?:træffes|tages))\b/gu,
      ),
      /\b(?:disagree\p{L}*|consensus|majority|decisions? (?:\p{L}+ )?(?:made|taken|reached)|(?:makes?|takes?|reach\p{L}*) decisions?)\b/gu,
    ],
    stated: danish(
      /\b(?:enighed|uenighed|konsensus|flertal|stemmer|træffer (?:\p{L}+ )?(?:beslutning|afgørelse)|beslutninger træffes|stemmelighed)/iu,
    ),
  },
  {
    id: 'in-writing',
    asked: [
      danish(/\bskriftlig\p{L}*(?: behandling\p{L}*| procedure\p{L}*)?\b|\bmellem møderne\b/gu),
      /\bin writing\b|\bwritten procedure\b|\bbetween meetings\b/gu,
    ],
    stated: danish(/\bskriftlig(?:t|e)?\b|\bmellem møderne\b/iu),
  },
  {
    id: 'unable',
    asked: [
      danish(
        /\b(?:forhindre\p{L}*|suppleant\p{L}*|stedfortræder\p{L}*|ikke kan (?:komme|deltage)|kan ikke (?:komme|deltage)|melder? afbud)\b/gu,
      ),
      /\b(?:unable to attend|cannot (?:attend|come|make it)|can't (?:attend|come|make it)|prevented|substitutes?|stand-?ins?)\b/gu,
    ],
    stated: danish(/\b(?:forhindre\p{L}*|suppleant\p{L}*|stedfortræder\p{L}*|afbud)\b/iu),
  },
];

/** Does a sentence of a mandate state a rule of its body's meetings, wherever it stands? */
export const statesMeetingRule = (text: string): boolean =>
  ruleAspects.some(({ id, stated }) => !broad.has(id) && stated.test(text));
/** Words of these stand in many a sentence that is no rule. */
const broad = new Set([
  'minutes',
  'deciding',
  'in-writing',
  'unable',
  'frequency',
  'venue',
  'duration',
  'agenda-made',
]);
