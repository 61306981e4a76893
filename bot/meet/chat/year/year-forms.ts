import type { FormField } from '../../../../cards/form/view.ts';
import type { RenderedCard } from '../../../../cards/render.ts';
import type { Language } from '../../../inbound.ts';
import type { ProposedMeeting } from '../../rules/propose-year.ts';
import { proposedId } from '../../rules/draft-year.ts';
import { arrangementInputs, askCard } from '../act-card.ts';
import type { YearOptions } from '../form-values.ts';
import { sentencesIn } from '../sentences.ts';
import { big, nameOf } from '../wording.ts';
import type { PlannedDraft } from './planned-draft.ts';

/** Any weekday, as the form says it. */
export const anyDay = 'any';

/** What can be said beside the papers; filled in with what was said before, else with what the papers say. */
export const optionsForm = ({ group, draft, rules }: PlannedDraft, language: Language): RenderedCard => {
  const { options: words, weekdays } = sentencesIn(language);
  const { options } = draft;
  const said = (name: keyof YearOptions, stated: number | string | null = null): string =>
    String(options[name] ?? stated ?? '');
  const lead = rules.agendaLead?.value ?? null;
  const line = (id: keyof YearOptions, label: string, stated: number | null): FormField => ({
    ...{ id, label, value: said(id, stated) },
    ...{ variant: 'line', most: 4 },
  });
  const inputs: FormField[] = [
    line('perYear', words.perYear, rules.perYear?.value ?? null),
    {
      id: 'weekday',
      label: words.weekday,
      value: said('weekday', anyDay),
      variant: 'choice',
      choices: [
        { id: anyDay, title: words.anyDay },
        ...weekdays.slice(0, 5).map((name, at) => ({ id: String(at + 1), title: big(name) })),
      ],
    },
    { id: 'time', label: words.time, value: said('time'), variant: 'time' },
    line('duration', words.duration, rules.duration?.value ?? null),
    line('agendaDays', words.agendaDays, lead?.unit === 'days' ? lead.amount : null),
    ...((rules.themes?.value ?? 0) > 0
      ? [{ id: 'themeDay', label: words.themeDay, value: said('themeDay'), variant: 'date' } as const]
      : []),
    ...(rules.chairsBefore === null ? [] : [line('chairsDays', words.chairsDays, null)]),
  ];
  return askCard(
    language,
    {
      title: words.title(draft.year),
      group: group.name,
      consequence: [words.consequence],
      inputs,
      confirm: { title: words.confirm, verb: 'meet.plan', data: { draft, filled: true } },
    },
    { verb: 'meet.plan', data: { draft } },
  );
};

/** One proposed meeting, to be arranged otherwise or left out. */
export const adjustForm = (
  { group, draft }: PlannedDraft,
  one: ProposedMeeting,
  out: boolean,
  language: Language,
): RenderedCard => {
  const { adjust } = sentencesIn(language);
  return askCard(
    language,
    {
      title: adjust.title(nameOf(one, language)),
      group: group.name,
      consequence: adjust.consequence,
      inputs: [
        ...arrangementInputs(one, language),
        { id: 'out', label: adjust.out, variant: 'toggle', title: adjust.outTitle, value: String(out) },
      ],
      confirm: {
        title: adjust.confirm,
        verb: 'meet.planChange',
        data: { draft, id: proposedId(draft.year, one) },
      },
    },
    { verb: 'meet.plan', data: { draft } },
  );
};
