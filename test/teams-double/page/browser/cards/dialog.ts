import type { Card } from '../../../client/cards/cards.ts';
import type { Outcome } from '../../../client/cards/outcome.ts';
import { renderCard } from './card.ts';
import { find, make } from '../basics/dom.ts';
import { text } from '../text.ts';

const dialog = find<HTMLDialogElement>('dialog');
find('dialog-close').addEventListener('click', () => dialog.close());

export const openDialog = (title: string, body: HTMLElement): void => {
  find('dialog-title').textContent = title;
  find('dialog-body').replaceChildren(body);
  if (!dialog.open) dialog.showModal();
};

export const closeDialog = (): void => dialog.close();

/** A dialog with a card of the bot's, which goes on until the bot has no more to show. */
export const openCardDialog = (
  title: string,
  card: Card,
  submit: (data: unknown) => Promise<Outcome>,
): void => {
  const body = make('div');
  body.append(
    renderCard(card, (_action, data) => {
      void submit(data).then((outcome) => {
        if (outcome.kind === 'dialog') openCardDialog(outcome.title, outcome.card, submit);
        else if (outcome.kind === 'message') openDialog(title, make('p', {}, outcome.text));
        else if (outcome.kind === 'failed') body.append(failure(outcome.why));
        else closeDialog();
      });
    }),
  );
  openDialog(title, body);
};

/** Teams' "something went wrong"; why stands in its title, for whoever builds the bot. */
export const failure = (why: string): HTMLElement =>
  make('p', { class: 'outcome failed', role: 'alert', title: why }, text.failed);
