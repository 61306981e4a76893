import { sentencesFor } from '../../sentences-for.ts';
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

export const { sentencesIn, refusal } = sentencesFor<Sentences>(danish, english);
