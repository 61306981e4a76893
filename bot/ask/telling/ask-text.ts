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
  /** An owner among the owners of several regions' agreements. */
  ownerBrief(owner: string, region: string | null, paper: string): string;
  ownerUnknown(agreement: string, region: string | null): string;
  formerly(now: string, old: string, paper: string): string;
  succeededBy(old: string, now: string, paper: string): string;
  /** Who has it is only said by a paper of a later day; `old` is whom that group replaced, if a paper says so. */
  ownerLater(
    agreement: string,
    owner: string,
    region: string | null,
    paper: string,
    day: string,
    old: string | null,
  ): string;
  /** What the papers only say later than the day asked about. */
  later(day: string, lead: string): string;
  /** The same, behind the name of an alternative. */
  onlyLater: string;
  /** What held for a period that had ended on the day asked about. */
  ended(to: string, lead: string): string;
  /** What an old paper says, to who asks how things are now; `years` are whole ones. */
  aged(lead: string, years: number): string;
  portfolio(group: string, count: number, paper: string): string;
  tasks(group: string, paper: string): string;
  limits(group: string, paper: string): string;
  /** What the rules of a group's meetings say. */
  rules(group: string, paper: string): string;
  /** From when until when a group is set up; one of the two where the paper states no more, or both in one word. */
  period(group: string, from: string | null, to: string | null, paper: string): string;
  composition(group: string, paper: string): string;
  contacts(group: string, paper: string): string;
  seats(group: string, seats: number, paper: string): string;
  chair(group: string, chair: string, paper: string, vice: boolean): string;
  chairIs(group: string, paper: string): string;
  secretariat(group: string, paper: string): string;
  parent(group: string, parent: string, paper: string): string;
  /** `ahead`: it has not been held yet on the day asked about. */
  meeting(group: string, day: string, time: string | null, place: string, ahead: boolean): string;
  decision(title: string, number: number | null, group: string, day: string | null): string;
  /** Decisions taken in writing, in a whole year or whenever. */
  writtenDecisions(count: number, year: string | null, titles: readonly string[]): string;
  /** `against`: the line of the minutes that tells who was, in Danish. */
  opposed(title: string, against: string): string;
  recommendation(title: string, number: number | null): string;
  attachments(title: string, count: number): string;
  /** Who is to do something, and by when where that is said. */
  task(who: string, due: string | null, paper: string): string;
  /** A day something must be done by; `past`: it has gone by on the day asked about. */
  deadline(day: string, paper: string, past: boolean): string;
  /** A day something is only foreseen for. */
  expected(day: string, paper: string, past: boolean): string;
  /** The day something ends. */
  expiry(day: string, paper: string, past: boolean): string;
  movedDeadline(day: string, first: string, paper: string, past: boolean): string;
  person(name: string, post: string, body: string | null, paper: string): string;
  mentioned(name: string, paper: string): string;
  item(number: number, title: string, group: string, day: string | null): string;
  minutes(title: string, minutes: number): string;
  itemCount(items: number, group: string, day: string | null): string;
  nextMeeting(group: string, day: string, paper: string): string;
  plannedMeeting(
    group: string,
    day: string,
    time: string | null,
    movedFrom: string | null,
    paper: string,
  ): string;
  /** Nothing lies ahead; whether a planned meeting was held is not known from its plan. */
  lastMeeting(group: string, day: string, paper: string): string;
  notInForce(body: string, paper: string): string;
  position(party: string, paper: string): string;
  /** Who was at a meeting. */
  present(names: string, group: string, day: string | null): string;
  /** Who holds a post, each with it in brackets. */
  holders(names: string, paper: string): string;
  absent(names: string, group: string, day: string | null): string;
  meaning(short: string, meaning: string): string;
  /** `quality` is the register's word for the state and what it is about: "approved: evalueringen". */
  approvalState(body: string, quality: string, day: string | null): string;
  approvals(agreement: string, states: readonly string[], paper: string): string;
  day(day: string, paper: string): string;
  passage(paper: string, place: string): string;
  which(alternatives: readonly string[]): string;
  unknown: string;
  /** Asked how things are now, where the papers only say how they were. */
  unknownNow(day: string): string;
  /** An alternative the papers leave open. */
  notSaid(label: string): string;
  unknownRegion(region: string): string;
  nearest: string;
  and: string;
  /** Bodies named in a sentence. */
  bodies(names: readonly string[]): string;
}
