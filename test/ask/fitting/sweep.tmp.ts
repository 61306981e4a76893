import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { loadSet } from '../questions/load-set.ts';
import { ownSet } from '../questions/sets.ts';
import { halfOf } from '../eval/halves.ts';
import { featureNames } from '../../../bot/ask/finding/judging/features.ts';
import { standingNames, standingOf } from '../../../bot/ask/finding/judging/judging.ts';
import { withBeside } from '../../../bot/ask/kinds/passage.ts';
import { examplesOf, isRight } from './examples.ts';
import type { Example } from './examples.ts';
import { logistic, ranking, sigmoid, valueOf } from './linear.ts';
const look = (q: any) => halfOf(q.fact) === 'looked at';
const all: Example[] = [
  ...examplesOf('seeds', await loadSet('/work/shared/eval/questions.jsonl', '/work/shared/seeds'), look),
  ...examplesOf('samples', await ownSet('samples'), () => true),
  ...examplesOf('layouts', await ownSet('layouts'), () => true),
];
for (const [q, p, n] of [['/work/eval/look/seeds3.jsonl','/work/shared/seeds','seeds3'],['/work/eval/look/papers3.jsonl','/work/eval/raw/papers3','papers3']])
  if (existsSync(q!)) all.push(...examplesOf(n!, await loadSet(q!, p!), look));
const fold = (key: string, n: number) => createHash('sha256').update('x' + key).digest()[0]! % n;
const PR = Number(process.env.PR ?? 8), PA = Number(process.env.PA ?? 10);
const answerable = (e: Example) => e.asked.expect === 'answer';
const fitRank = (es: Example[]) => ranking(es.filter((e) => answerable(e) && e.found.length > 1).map((e) => ({ rows: e.found.map((t) => t.features), right: [...e.right] })), PR);
const first = (e: Example, r: any) => { const z = e.found.map((t) => valueOf(r, t.features)); const at = z.indexOf(Math.max(...z)); return { z, at }; };
const rowOf = (e: Example, z: number[], at: number) => { const s = standingOf(z, e.found.map((t) => t.stretch), at); return [...e.found[at]!.features, ...s.slice(0, 3)]; };
const memo = new Map<string, boolean>();
const composedRight = (e: Example, z: number[], at: number) => { const c = withBeside(e.found, z, at); const key = e.setName + e.asked.id + c.citations.map((x) => x.quote).join('|'); let v = memo.get(key); if (v === undefined) memo.set(key, (v = isRight(e, c))); return v; };
const fitAll = (es: Example[]) => {
  const r = fitRank(es);
  const rows: number[][] = [], labels: boolean[] = [];
  const M = 4;
  for (let k = 0; k < M; k++) {
    const r2 = fitRank(es.filter((e) => fold(e.asked.fact + 'i', M) !== k));
    for (const e of es) { if (fold(e.asked.fact + 'i', M) !== k || e.found.length === 0) continue; const { z, at } = first(e, r2); rows.push(rowOf(e, z, at)); labels.push(composedRight(e, z, at)); }
  }
  return { r, a: logistic(rows, labels, PA) };
};
const keyOf = (e: Example, by: string) => by === 'fact' ? e.asked.fact : `${e.setName}|${e.asked.docs[0] ?? e.asked.id}`;
if (false) for (const by of ["paper"] as ("fact"|"paper")[]) {
  const N = 6; const out: { e: Example; right: boolean; p: number; alone: boolean; any: boolean; z: number[]; at: number }[] = [];
  for (let k = 0; k < N; k++) {
    const { r, a } = fitAll(all.filter((e) => fold(keyOf(e, by), N) !== k));
    for (const e of all.filter((e) => fold(keyOf(e, by), N) === k)) {
      if (e.found.length === 0) { out.push({ e, right: false, p: 0, alone: false, any: false, z: [], at: 0 }); continue; }
      const { z, at } = first(e, r);
      out.push({ e, right: composedRight(e, z, at), p: sigmoid(valueOf(a, rowOf(e, z, at))), alone: e.right[at]!, any: e.right.includes(true), z, at });
    }
  }
  const line = (own: typeof out) => { const an = own.filter((o) => answerable(o.e)), nf = own.filter((o) => !o.e.byFact);
    const at = (th: number) => { const said = nf.filter((o) => o.p >= th); const r = said.filter((o) => o.right).length + nf.filter((o) => o.p < th && !answerable(o.e)).length; return `${(100 * r / nf.length).toFixed(0)}/${(100 * said.filter((o) => !o.right).length / nf.length).toFixed(0)}`; };
    return `answerable ${an.length} alone ${an.filter((o) => o.alone).length} composed ${an.filter((o) => o.right).length} any ${an.filter((o) => o.any).length} | ${nf.length}: ${[0.3, 0.4, 0.5, 0.6, 0.7].map(at).join('  ')}`; };
  for (const set of new Set(out.map((o) => o.e.setName))) console.log(by, set.padEnd(8), line(out.filter((o) => o.e.setName === set)));
  console.log(by, 'ALL     ', line(out));
  if (process.env.MIS === by) for (const o of out.filter((o) => answerable(o.e) && !o.right && (process.env.SETS ?? '').split(',').includes(o.e.setName))) {
    const order = o.z.map((_, i) => i).sort((x, y) => o.z[y]! - o.z[x]!); const at = order.findIndex((i) => o.e.right[i]);
    console.log(`${o.e.asked.id} ${o.p.toFixed(2)} ${o.e.asked.question}\n   ${o.e.question.sought}: ${o.e.question.content.map((w) => `${w.text}${w.predicate ? '!' : ''}${w.sayings.length === 0 ? '?' : ''}(${w.weight.toFixed(1)})`).join(' ')}\n   TOP ${o.e.found[o.at]?.alone[0]?.quote.slice(0, 200)}\n   RIGHT at ${at} ${at < 0 ? '' : o.e.found[order[at]!]!.alone[0]?.quote.slice(0, 200)}`); }
  if (process.env.ACC === by) for (const o of out.filter((o) => !o.e.byFact && (process.env.SETS ?? '').split(',').includes(o.e.setName) && ((o.p >= 0.55 && !o.right) || (o.p < 0.55 && o.right))))
    console.log(`${o.right ? 'DECLINED' : answerable(o.e) ? 'WRONG' : 'WRONG(abstain)'} ${o.e.asked.id} ${o.p.toFixed(2)} ${o.e.asked.question}\n   ${o.e.question.sought}: ${o.e.question.content.map((w) => `${w.text}${w.predicate ? '!' : ''}${w.sayings.length === 0 ? '?' : ''}(${w.weight.toFixed(1)})`).join(' ')}\n   TOP ${o.e.found[o.at]?.alone[0]?.quote.slice(0, 200)}`);
}
{
  const N = 4, by = 'paper';
  const drop = (process.env.DROP ?? '').split(',').filter(Boolean);
  const scoreAt = (o: { right: boolean; p: number; ans: boolean }[]) => [0.4, 0.5, 0.6, 0.7].map((th) => { const said = o.filter((x) => x.p >= th); const r = said.filter((x) => x.right).length + o.filter((x) => x.p < th && !x.ans).length; return `${(100 * r / o.length).toFixed(1)}/${(100 * said.filter((x) => !x.right).length / o.length).toFixed(1)}`; }).join('  ');
  for (const pr of [40]) {
    const res = new Map<number, { right: boolean; p: number; ans: boolean }[]>();
    let alone = 0, composed = 0;
    for (let k = 0; k < N; k++) {
      const train = all.filter((e) => fold(keyOf(e, by), N) !== k), test = all.filter((e) => fold(keyOf(e, by), N) === k);
      const fr = (es: Example[]) => ranking(es.filter((e) => answerable(e) && e.found.length > 1).map((e) => ({ rows: e.found.map((t) => t.features), right: [...e.right] })), pr);
      const r = fr(train);
      const rows: number[][] = [], labels: boolean[] = [];
      for (let j = 0; j < 3; j++) { const r2 = fr(train.filter((e) => fold(e.asked.fact + 'i', 3) !== j)); for (const e of train) { if (fold(e.asked.fact + 'i', 3) !== j || e.found.length === 0) continue; const { z, at } = first(e, r2); rows.push(rowOf(e, z, at)); labels.push(composedRight(e, z, at)); } }
      const T = test.filter((e) => e.found.length > 0).map((e) => ({ e, ...first(e, r) }));
      for (const { e, z, at } of T) { if (!answerable(e)) continue; if (e.right[at]) alone++; if (composedRight(e, z, at)) composed++; }
      for (const pa of [50]) { const a = logistic(rows, labels, pa); const list = res.get(pa) ?? []; res.set(pa, list);
        for (const { e, z, at } of T) if (!e.byFact) list.push({ right: composedRight(e, z, at), p: sigmoid(valueOf(a, rowOf(e, z, at))), ans: answerable(e) }); }
    }
    console.log('PR', pr, 'alone', alone, 'composed', composed);
    for (const [pa, list] of res) console.log('   PA', pa, scoreAt(list));
  }
}
