import { textIn } from '../telling/text.ts';
import type { AnswerKind } from './kind.ts';
import { statementsOf } from './statements.ts';

/** Which body a group comes under. */
export const reportingLine: AnswerKind = {
  name: 'reporting-line',
  cues: [
    /\b(?:refererer|referere|rapporterer|(?:hører|ligger|lå) (?:ind )?under|hører .{1,60} til|overordnet|overliggende)(?!\p{L})/gu,
    /\b(?:reports?|belongs? (?:to|under)|parent body|answers? to|comes under)\b/gu,
  ],
  candidates: (context) =>
    context
      .links('group')
      .flatMap(({ thing }) =>
        statementsOf('reporting-line', ['parent'], thing, context, (group, facts, paper, language) =>
          textIn(language).parent(group.name, facts[0]?.object ?? '', paper),
        ),
      ),
};
