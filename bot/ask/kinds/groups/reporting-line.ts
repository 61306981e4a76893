import type { Sought } from '../../question/question.ts';
import { textIn } from '../../telling/text.ts';
import type { AnswerKind } from '../kind.ts';
import { statementsOf } from './statements.ts';

/** How often a group reports, or since when, is no question for its parent. */
const asksFigure = new Set<Sought>(['time', 'clock', 'often', 'span', 'count', 'money']);

/** Which body a group comes under. */
export const reportingLine: AnswerKind = {
  name: 'reporting-line',
  cues: [
    /(?<!\p{L})(?:refererer?|referere|rapporterer?|rapportere|svarer|opad(?: til)?|(?:hører|ligger|lå|høre)(?: .{1,60}?)? (?:ind )?under|hører .{1,60} til|(?:står|stå)(?: .{1,60}?)? til ansvar(?: over)?(?: for)?|til ansvar(?: over)? for|over for|overordnet|overliggende|øverst|moderorgan\p{L}*)(?!\p{L})/gu,
    /\b(?:reports?|reporting|belongs? (?:to|under)|parent body|answers? to|answerable|accountable|comes? under|above)\b/gu,
  ],
  candidates: (context) =>
    (asksFigure.has(context.question.sought) ? [] : context.links('group')).flatMap(({ thing }) =>
      statementsOf('reporting-line', ['parent'], thing, context, (group, facts, paper, language) =>
        textIn(language).parent(group.name, facts[0]?.object ?? '', paper),
      ),
    ),
};
