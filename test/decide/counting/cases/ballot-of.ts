import type { BallotHead, SeatState } from '../../../../data/model/ballot/head.ts';
import type { SeatAnswer } from '../../../../data/model/ballot/result.ts';
import type { Base, Form, Quorum, Rule } from '../../../../data/model/ballot/terms.ts';
import type { Counted } from '../../../../bot/decide/rules/counting/result.ts';

/** One line of counting.json; see README.md. */
export interface CountingCase {
  name: string;
  seats: string;
  rule: string;
  form?: Form;
  quorum?: string;
  silence?: boolean;
  casting?: string;
  outcome: string;
  why: string;
  option?: number;
  figures: string;
}

const answers: Record<string, SeatAnswer> = {
  F: 'for',
  R: 'reservation',
  M: 'against',
  A: 'abstain',
  N: 'none',
};

const hash = 'a'.repeat(64);

/** What a letter makes of a seat. */
export const seatOf = (letter: string, index: number): SeatState => {
  const id = `s${String(index + 1)}`;
  const ref = `p${String(index + 1)}`;
  const variant = '123456789'.indexOf(letter) + 1 || 'abcdefghi'.indexOf(letter) + 1;
  const answer = variant > 0 ? (/\d/.test(letter) ? 'for' : 'reservation') : answers[letter];
  return {
    id,
    organisation: null,
    people: letter === 'V' ? [] : [ref],
    guests: [],
    recused: letter === 'X' ? [{ who: ref, seq: 2, hash }] : [],
    version: 0,
    answer:
      answer === undefined
        ? null
        : {
            ...{ answer, for: ref, by: ref, rank: 0, from: 0, seq: index + 2, hash, remark: null },
            option: variant > 0 ? `v${String(variant)}` : null,
            at: '2026-03-01T10:00:00.000Z',
          },
  };
};

export const ruleOf = (text: string): Rule => {
  const [, p, q, base] = /^(\d+)\/(\d+) of (\w+)$/.exec(text) ?? [];
  if (base === undefined) return { kind: text } as Rule;
  return { kind: 'qualified', p: Number(p), q: Number(q), base: base as Base };
};

export const quorumOf = (text: string | undefined): Quorum | null => {
  const [, p, q, base] = /^(\d+)\/(\d+) of (\w+)$/.exec(text ?? '') ?? [];
  return base === undefined ? null : { p: Number(p), q: Number(q), base: base as Quorum['base'] };
};

const castOf = (casting: string | undefined): BallotHead['cast'] => {
  if (casting === undefined || casting === 'due') return null;
  const option = /^\d$/.test(casting) ? `v${casting}` : null;
  return { seat: 's1', adopts: casting !== 'against', option, for: 'p1', seq: 99, hash };
};

/** The ballot that a case describes, and the seats whose cards were proven delivered. */
export const ballotOf = (one: CountingCase): { ballot: Counted; delivered: { seat: string }[] } => {
  const letters = [...one.seats];
  const variants = one.form === undefined || one.form === 'for-against' ? 0 : 3;
  const objector = letters.indexOf('O');
  const ballot: Counted = {
    form: one.form ?? 'for-against',
    options: Array.from({ length: variants }, (_, at) => ({
      id: `v${String(at + 1)}`,
      text: `Variant ${String(at + 1)}`,
    })),
    rule: ruleOf(one.rule),
    quorum: quorumOf(one.quorum),
    silence: one.silence ?? false,
    castingSeat: one.casting === undefined ? null : 's1',
    seats: letters.map(seatOf),
    objection:
      objector < 0
        ? null
        : {
            seat: `s${String(objector + 1)}`,
            for: `p${String(objector + 1)}`,
            seq: 98,
            hash,
            withdrawn: false,
          },
    cast: castOf(one.casting),
  };
  const delivered = letters.flatMap((letter, at) => (letter === 'S' ? [{ seat: `s${String(at + 1)}` }] : []));
  return { ballot, delivered };
};
