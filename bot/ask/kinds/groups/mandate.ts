import { textIn } from '../../telling/text.ts';
import type { AnswerKind } from '../kind.ts';
import { statementsOf } from './statements.ts';

/** What a group is there for, and what limits its mandate. */
export const mandate: AnswerKind = {
  name: 'mandate',
  cues: [
    /\b(?:opgaver?(?:ne|n)?|mandat(?:et)?|rolle(?:n)?|leverancer?(?:ne)?|beføjelser?(?:ne)?|ansvar|ansvaret|ansvarsområder?|formål(?:et)?)\b/gu,
    /\b(?:mandate|remit|terms of reference|tasks?|purpose|role|deliverables|responsib(?:le|ility|ilities)|there for)\b/gu,
    /\bhvad (?:skal|laver|må|kan|har)(?!\p{L})/gu,
  ],
  candidates: (context) =>
    context
      .links('group')
      .flatMap(({ thing }) => [
        ...(/mandat|beføjelse|må |may |allowed|mandate|limit|grænse|alene/u.test(context.question.folded)
          ? statementsOf('mandate', ['limit'], thing, context, (group, _facts, paper, language) =>
              textIn(language).limits(group.name, paper),
            )
          : []),
        ...statementsOf('mandate', ['task'], thing, context, (group, _facts, paper, language) =>
          textIn(language).tasks(group.name, paper),
        ),
      ]),
};
