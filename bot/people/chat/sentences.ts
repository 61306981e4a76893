import { sentencesFor } from '../../sentences-for.ts';
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

/** What is said about groups and their people; a `refusal` is one sentence that says who can, or what to do. */
export const { sentencesIn, refusal } = sentencesFor<Sentences>(danish, english);
