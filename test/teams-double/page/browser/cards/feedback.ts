import type { Outcome } from '../../../client/cards/outcome.ts';
import type { Shown } from '../../../client/shown.ts';
import { closeDialog, failure, openCardDialog, openDialog } from './dialog.ts';
import { make } from '../basics/dom.ts';
import { icon } from '../basics/icons.ts';
import { doHere } from '../state.ts';
import { text } from '../text.ts';

type Thumb = 'like' | 'dislike';

/** The two thumbs under an answer. */
export const thumbs = (message: Shown): HTMLElement[] =>
  (['like', 'dislike'] as const).map((reaction) =>
    make(
      'button',
      {
        type: 'button',
        'aria-label': reaction === 'like' ? text.good : text.bad,
        'aria-pressed': String(message.thumb === reaction),
        click: () => void ask(message, reaction),
      },
      icon(reaction),
    ),
  );

/** Asks for more, in the bot's own form where it has one. */
const ask = async ({ id, feedback }: Shown, reaction: Thumb): Promise<void> => {
  const send = (form: string | Record<string, unknown>) =>
    doHere<Outcome>({ do: 'feedback', message: id, reaction, form });
  if (feedback === 'default') return openDialog(text.feedbackTitle, ownForm(send));
  const outcome = await doHere<Outcome>({ do: 'feedbackForm', message: id, reaction });
  if (outcome.kind === 'dialog')
    openCardDialog(outcome.title, outcome.card, (data) => send(data as Record<string, unknown>));
  else if (outcome.kind === 'failed') openDialog(text.feedbackTitle, failure(outcome.why));
};

const ownForm = (send: (form: string) => Promise<Outcome>): HTMLElement => {
  const words = make('textarea', { rows: '3' });
  const form = make(
    'form',
    {
      class: 'form',
      submit: (event) => {
        event.preventDefault();
        void send(words.value).then((outcome) =>
          outcome.kind === 'failed' ? form.append(failure(outcome.why)) : closeDialog(),
        );
      },
    },
    make('label', {}, text.feedbackLabel, words),
    make('button', { type: 'submit' }, text.send),
  );
  return form;
};
