import { sentencesFor } from '../../sentences-for.ts';
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

/** What is said in chats and on cards about absences and minutes; a `refusal` is one sentence. */
export const { sentencesIn, refusal } = sentencesFor<Sentences>(danish, english);
