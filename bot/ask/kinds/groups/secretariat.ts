import { textIn } from '../../telling/text.ts';
import { asks } from '../aspects/aspect.ts';
import type { AnswerKind } from '../kind.ts';
import { groupsMeant } from './groups-meant.ts';
import { statementsOf } from './statements.ts';

const asksSecretariat =
  /sekretariat|sekretær|betjen|secretar|(?<!\p{L})(?:services|servicing|serves|serviced)(?!\p{L})/u;

/** Who serves a group as its secretariat. */
export const secretariat: AnswerKind = {
  name: 'secretariat',
  asks: asksSecretariat,
  cues: [
    /\b(?:sekretariat(?:et)?|sekretær(?:er|en)?|sekretariatsbetjen\p{L}*|betjener|betjenes)\b/gu,
    asks(
      'sekretariat*',
      'sekretærbistand',
      'sekretærfunktion*',
      'betjening*',
      'hvem (?:har|varetager|er|hjælper|står for|leverer|stiller)',
      'varetages?',
      'står for',
      'hjælper',
      'understøtter',
      'ligger',
      'placeret',
    ),
    asks(
      'secretarial',
      'secretariat*',
      'services?',
      'servicing',
      'provides?',
      'supports?',
      'support',
      'helps?',
      'located',
      'runs?',
    ),
    /\b(?:secretariat|secretar(?:y|ies)|serves?|serviced)\b/gu,
  ],
  candidates: (context) =>
    groupsMeant(context, 'secretariat').flatMap((thing) =>
      statementsOf('secretariat', ['secretariat'], thing, context, (group, _facts, paper, language) =>
        textIn(language).secretariat(group.name, paper),
      ),
    ),
};
