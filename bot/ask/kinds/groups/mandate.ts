import type { Sought } from '../../question/question.ts';
import { textIn } from '../../telling/text.ts';
import { asks } from '../aspects/aspect.ts';
import type { AnswerKind } from '../kind.ts';
import { statementsOf } from './statements.ts';

/** What a group is to do, may do or is for; a word like "do" or "selv" alone asks for no tasks. */
const asksTasks =
  /opgave|mandat|(?<!\p{L})rolle|leveranc|levere|beføjelse|ansvar|formål|hvad (?:er|står der i|siger|omfatter) kommissori|grænse|(?<!\p{L})hvad (?:skal|laver|må|kan|har|er|arbejder|beskæftiger)(?!\p{L})|(?<!\p{L})må(?!\p{L})|til for|kompetence|bemyndig|beslutte|remit|what (?:is|are|do|does) .{0,20}terms of reference|\btasks?\b|purpose|\brole\b|deliver|responsib|\bwhat (?:does|do|is|may|can|must|should|are)\b|allowed|mandate|\bmay\b|\bcan\b|powers?\b|authority|limits?\b|duties/u;
const asksFor = new Set<Sought>(['what', 'list', 'yes-no', 'place', 'reason']);

/** What a group is there for, and what limits its mandate. */
export const mandate: AnswerKind = {
  name: 'mandate',
  asks: asksTasks,
  cues: [
    /\b(?:opgaver?(?:ne|n)?|mandat(?:et)?|rolle(?:n)?|leverancer?(?:ne)?|beføjelser?(?:ne)?|ansvar|ansvaret|ansvarsområder?|formål(?:et)?)\b/gu,
    /\b(?:mandate|remit|terms of reference|tasks?|purpose|role|deliverables|responsib(?:le|ility|ilities)|there for)\b/gu,
    asks(
      'hvad er … til for',
      'til for',
      'arbejder … med',
      'arbejder med',
      'beskæftiger sig … med',
      'beskæftiger … sig med',
      'tager sig af',
      'levere*',
      'løse*',
      'løfte',
      'udføre*',
      'varetage*',
      'sat i verden',
      'kommissori*',
      'grænse*',
      'hvor går',
      'selv',
      'beslutte*',
      'træffe*',
      'afgøre*',
      'kompetence*',
      'bemyndig*',
      'lov til',
      'arbejde*',
      'hvilke',
    ),
    asks(
      'what (?:does|do|is) … (?:do|for)',
      'do',
      'does',
      'works? (?:on|with)',
      'deals? with',
      'working on',
      'decide',
      'decisions?',
      'allowed(?: to)?',
      'not allowed(?: to)?',
      'powers?',
      'authority',
      'limits?',
      'duties',
      'job',
      'exist',
      'supposed to',
      'deliver',
      'aims?',
    ),
    /\bhvad (?:skal|laver|må|kan|har)(?!\p{L})/gu,
  ],
  candidates: (context) =>
    (asksFor.has(context.question.sought) ? context.links('group') : []).flatMap(({ thing }) => [
      ...(asksLimit.test(context.question.folded)
        ? statementsOf('mandate', ['limit'], thing, context, (group, _facts, paper, language) =>
            textIn(language).limits(group.name, paper),
          )
        : []),
      ...statementsOf('mandate', ['task'], thing, context, (group, _facts, paper, language) =>
        textIn(language).tasks(group.name, paper),
      ),
    ]),
};

const asksLimit =
  /mandat|beføjelse|(?<!\p{L})må(?!\p{L})|\bmay\b|allowed|limit|grænse|alene|beslutte|kompetence|bemyndig|decide|decision|authority|\bpowers?\b/u;
