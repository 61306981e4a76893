import type { PersonHere } from '../client/person-here.ts';
import type { Doing } from './wire.ts';

/** Does what somebody did on the page, with the same client that tests use. */
export const perform = (here: PersonHere, doing: Doing): Promise<unknown> => {
  switch (doing.do) {
    case 'say':
      return here.say(doing.text, { thread: doing.thread });
    case 'act':
      return here.act(doing.message, doing.action, doing.data);
    case 'view':
      return here.view(doing.messages);
    case 'refresh':
      return here.refresh(doing.message);
    case 'submitDialog':
      return here.submitDialog(doing.message, doing.data);
    case 'react':
      return here.react(doing.message, doing.type);
    case 'feedback':
      return here.feedback(doing.message, doing.reaction, doing.form);
    case 'feedbackForm':
      return here.feedbackForm(doing.message, doing.reaction);
    case 'consent':
      return here.consent(doing.message, doing.action);
    case 'search':
      return here.search(doing.command, doing.text, { parameter: doing.parameter });
    case 'choose':
      return here.choose(doing.hit);
    case 'insert':
      return here.insert(doing.attachment, doing.text);
    case 'deleteOwn':
      return here.deleteOwn(doing.message);
  }
};
