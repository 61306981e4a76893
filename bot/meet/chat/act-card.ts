import { formCard, type FormField } from '../../../cards/form/view.ts';
import type { CardButton } from '../../../cards/actions.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import type { Arrangement } from '../../../data/model/meeting.ts';
import type { Language } from '../../inbound.ts';
import { sentencesIn } from './sentences.ts';

/** A card that says what an act does, asks what it needs, and leads back. */
export const askCard = (
  language: Language,
  rest: { title: string; group: string; consequence: string[]; inputs: FormField[]; confirm: CardButton },
  back: Omit<CardButton, 'title'> | null,
): RenderedCard =>
  render(formCard, {
    language,
    ...rest,
    back: back === null ? null : { ...back, title: sentencesIn(language).back },
  });

/** Characters of what is written on a card. */
export const most = {
  place: 120,
  theme: 200,
  name: 80,
  reason: 1000,
  title: 300,
  recommendation: 6000,
  attachments: 4000,
};

/** Inputs for all of a meeting that can be arranged. */
export const arrangementInputs = (now: Arrangement, language: Language): FormField[] => {
  const { adjust } = sentencesIn(language);
  return [
    { id: 'day', label: adjust.day, missing: adjust.dayMissing, value: now.day, variant: 'date' },
    { id: 'time', label: adjust.time, value: now.time ?? '', variant: 'time' },
    {
      id: 'minutes',
      label: adjust.minutes,
      value: now.minutes === null ? '' : String(now.minutes),
      variant: 'line',
      most: 4,
    },
    { id: 'place', label: adjust.place, value: now.place ?? '', variant: 'line', most: most.place },
    { id: 'leader', label: adjust.leader, value: now.leader ?? '', variant: 'line', most: most.name },
    {
      id: 'minuteTaker',
      label: adjust.minuteTaker,
      value: now.minuteTaker ?? '',
      variant: 'line',
      most: most.name,
    },
  ];
};
