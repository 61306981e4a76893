import type { Outcome } from '../../../client/cards/outcome.ts';
import type { Attachment } from '../../../state/activity.ts';
import { failure } from '../cards/dialog.ts';
import { make } from '../basics/dom.ts';
import { icon } from '../basics/icons.ts';
import { doHere } from '../state.ts';
import { text } from '../text.ts';

const consentCard = 'application/vnd.microsoft.teams.card.file.consent';

/** A file in a message; one the bot wants to send has the question with it. */
export const fileOf = (messageId: string, { contentType, name, content }: Attachment): HTMLElement => {
  const label = make('span', { class: 'file-name' }, icon('file'), name ?? text.fileKind);
  if (contentType !== consentCard) return make('div', {}, make('div', { class: 'file' }, label));
  const { description = '' } = content as { description?: string };
  const answer = (action: 'accept' | 'decline', title: string) =>
    make(
      'button',
      {
        type: 'button',
        class: 'quiet',
        click: () =>
          void doHere<Outcome>({ do: 'consent', message: messageId, action }).then((outcome) => {
            if (outcome.kind === 'failed') file.append(failure(outcome.why));
          }),
      },
      title,
    );
  const file = make(
    'div',
    { class: 'file' },
    label,
    make('span', {}, description),
    answer('accept', text.accept),
    answer('decline', text.decline),
  );
  return make('div', {}, file);
};
