import { textIn } from '../../telling/text.ts';
import { asks } from '../aspects/aspect.ts';
import type { AnswerKind, AskContext } from '../kind.ts';
import type { Thing } from '../../../../data/register/thing.ts';
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
    groupsAsked(context).flatMap((thing) =>
      statementsOf('secretariat', ['secretariat'], thing, context, (group, _facts, paper, language) =>
        textIn(language).secretariat(group.name, paper),
      ),
    ),
};

/** Those it names; a body that goes only by its kind ("arbejdsgruppen") is asked back where there are several, and else not guessed. */
const groupsAsked = (context: AskContext): readonly Thing[] => {
  const linked = context.links('group').map(({ thing }) => thing);
  if (linked.length > 0) return linked;
  const others = context.content.length === 0 ? [] : groupsMeant(context, 'secretariat');
  return others.length > 1 ? others : [];
};
