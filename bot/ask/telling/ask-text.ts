import type { PaperKind } from '../../../data/model/paper.ts';
import type { IsoDate } from '../../../data/model/time.ts';

/** The sentences answers are told in. Names of bodies, agreements and papers stay Danish in both languages. */
export interface AskText {
  /** "kommissoriet af 20. marts 2024" – how a paper is spoken of inside a sentence. */
  paper(kind: PaperKind, day: IsoDate | null, draft: boolean): string;
  owner(agreement: string, owner: string, region: string | null, paper: string): string;
  ownerWithPredecessors(
    agreement: string,
    owner: string,
    region: string | null,
    paper: string,
    old: string,
  ): string;
  formerOwner(agreement: string, owner: string, region: string | null, now: string, paper: string): string;
  ownerUnknown(agreement: string, region: string | null): string;
  formerly(now: string, old: string, paper: string): string;
  succeededBy(old: string, now: string, paper: string): string;
  portfolio(group: string, count: number, paper: string): string;
  tasks(group: string, paper: string): string;
  limits(group: string, paper: string): string;
  composition(group: string, paper: string): string;
  contacts(group: string, paper: string): string;
  seats(group: string, seats: number, paper: string): string;
  chair(group: string, chair: string, paper: string): string;
  chairIs(group: string, paper: string): string;
  secretariat(group: string, paper: string): string;
  parent(group: string, parent: string, paper: string): string;
  meeting(group: string, day: string, time: string | null, place: string): string;
  decision(title: string, number: number | null, group: string, day: string | null): string;
  recommendation(title: string, number: number | null): string;
  attachments(title: string, count: number): string;
  deadline(day: string, paper: string): string;
  movedDeadline(day: string, first: string, paper: string): string;
  person(name: string, post: string, body: string | null, paper: string): string;
  mentioned(name: string, paper: string): string;
  item(number: number, title: string, group: string, day: string | null): string;
  minutes(title: string, minutes: number): string;
  nextMeeting(group: string, day: string, paper: string): string;
  lastMeeting(group: string, day: string, paper: string): string;
  notInForce(body: string, paper: string): string;
  position(party: string, paper: string): string;
  absent(names: string, group: string, day: string | null): string;
  meaning(short: string, meaning: string): string;
  /** `quality` is the register's word for the state and what it is about: "approved: evalueringen". */
  approvalState(body: string, quality: string, day: string | null): string;
  approvals(agreement: string, states: readonly string[], paper: string): string;
  day(day: string, paper: string): string;
  passage(paper: string, place: string): string;
  which(alternatives: readonly string[]): string;
  unknown: string;
  unknownRegion(region: string): string;
  nearest: string;
  and: string;
}
