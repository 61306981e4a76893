import { textIn } from '../../telling/text.ts';
import type { AnswerKind } from '../kind.ts';
import { statementsOf } from './statements.ts';

/** The contact directors of a group: asked in doubt and dispute, without a seat. */
export const contacts: AnswerKind = {
  name: 'contacts',
  cues: [/\bkontakt(?:direktør|person)\p{L}*/gu, /\bcontact (?:directors?|persons?)\b/gu],
  candidates: (context) =>
    context
      .links('group')
      .flatMap(({ thing }) =>
        statementsOf('contacts', ['contact'], thing, context, (group, _facts, paper, language) =>
          textIn(language).contacts(group.name, paper),
        ),
      ),
};
