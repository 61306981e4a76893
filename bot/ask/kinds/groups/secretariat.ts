import { textIn } from '../../telling/text.ts';
import type { AnswerKind } from '../kind.ts';
import { statementsOf } from './statements.ts';

/** Who serves a group as its secretariat. */
export const secretariat: AnswerKind = {
  name: 'secretariat',
  cues: [
    /\b(?:sekretariat(?:et)?|sekretær(?:er|en)?|sekretariatsbetjen\p{L}*|betjener|betjenes)\b/gu,
    /\b(?:secretariat|secretar(?:y|ies)|serves?|serviced)\b/gu,
  ],
  candidates: (context) =>
    context
      .links('group')
      .flatMap(({ thing }) =>
        statementsOf('secretariat', ['secretariat'], thing, context, (group, _facts, paper, language) =>
          textIn(language).secretariat(group.name, paper),
        ),
      ),
};
