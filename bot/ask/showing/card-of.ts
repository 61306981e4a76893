import { agreementCard } from '../../../cards/agreement/view.ts';
import { answerCard } from '../../../cards/answer/view.ts';
import { decisionCard } from '../../../cards/decision/view.ts';
import { groupCard } from '../../../cards/group/view.ts';
import { meetingCard } from '../../../cards/meeting/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import type { Language } from '../../../data/language/format-date.ts';
import { agreementInput } from './inputs/agreement-input.ts';
import { decisionInput, undecidedInput } from './inputs/decision-input.ts';
import { groupInput } from './inputs/group-input.ts';
import { meetingInput } from './inputs/meeting-input.ts';
import type { Showable } from './showable.ts';
import type { Sight } from './sight.ts';

/** The card of a thing, as it is seen from there. One more sort of thing: its input in inputs/, and a case here. */
export const cardOf = (one: Showable, sight: Sight, language: Language): RenderedCard => {
  switch (one.kind) {
    case 'group':
      return render(groupCard, groupInput(one.thing, sight, language));
    case 'agreement':
      return render(agreementCard, agreementInput(one.thing, sight, language));
    case 'meeting':
      return render(meetingCard, meetingInput(one.meeting, sight, language));
    case 'item': {
      const { point } = one;
      const { decision } = point;
      return decision === null
        ? render(answerCard, undecidedInput(point, sight, language))
        : render(decisionCard, decisionInput({ ...point, decision }, sight, language));
    }
  }
};
