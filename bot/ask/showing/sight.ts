import type { IsoDate } from '../../../data/model/time.ts';
import type { Register } from '../../../data/register/register.ts';

/** What is seen from where somebody stands: the papers they may read, on a day, in a conversation. */
export interface Sight {
  /** Only what may be told there (`visibleTo`); nothing else is ever looked at. */
  register: Register;
  asOf: IsoDate;
  /** The region of the conversation, for names that several regions have. */
  region: string | null;
  /** The body of the conversation. */
  group: string | null;
  /** Can something be asked where it is shown? A card put into any conversation asks nothing. */
  takesQuestions: boolean;
  /** Would the question be answered there? Only such are offered. */
  isAnswered: (question: string) => boolean;
}
