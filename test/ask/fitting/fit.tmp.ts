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
function answerableQ(e: Example) { return e.asked.expect === 'answer'; }
const all: Example[] = [
  ...examplesOf('seeds', await loadSet('/work/shared/eval/questions.jsonl', '/work/shared/seeds'), look),
  ...examplesOf('samples', await ownSet('samples'), () => true),
  ...examplesOf('layouts', await ownSet('layouts'), () => true),
];
for (const [q, p, n] of [['/work/eval/look/seeds3.jsonl','/work/shared/seeds','seeds3'],['/work/eval/look/papers3.jsonl','/work/eval/raw/papers3','papers3']])
  if (existsSync(q!)) all.push(...examplesOf(n!, await loadSet(q!, p!), look));
const invented = ['plydrasøx', 'kvobalin', 'Zumirak', 'drøfulons', 'glysæken', 'Tvarnøl'];
const negatives: Example[] = [];
const sets = new Map(all.map((e) => [e.setName, e.set]));
for (const [name, set] of sets) {
  const own = all.filter((e) => e.setName === name && answerableQ(e));
  const swapped = own.flatMap((e, i) => {
    const words = [...e.question.content].filter((w) => w.sayings.length > 0 && !w.predicate).sort((a, b) => b.weight - a.weight);
    const [word] = words;
    if (word === undefined || i % 2 === 1) return [];
    const at = e.asked.question.indexOf(word.text);
    return at < 0 ? [] : [{ ...e.asked, expect: 'abstain' as const, docs: [], question: e.asked.question.slice(0, at) + invented[i % invented.length]! + e.asked.question.slice(at + word.text.length) }];
  });
  negatives.push(...examplesOf(`${name}-inv`, { ...set, questions: swapped }, () => true));
}
const cross: [string, string][] = [['layouts', 'samples'], ['samples', 'layouts'], ['papers3', 'seeds'], ['layouts', 'seeds'], ['seeds3', 'papers3'], ['papers3', 'layouts']];
for (const [from, to] of cross) { const a = sets.get(from), b = sets.get(to); if (!a || !b) continue;
  const qs = all.filter((e) => e.setName === from && answerableQ(e)).map((e) => ({ ...e.asked, expect: 'abstain' as const, docs: [] })).filter((_, i) => i % 2 === 0);
  negatives.push(...examplesOf(`${from}-in-${to}`, { ...b, questions: qs }, () => true)); }
console.log('negatives', negatives.length);
const fold = (key: string, n: number) => createHash('sha256').update('x' + key).digest()[0]! % n;
const NW = Number(process.env.NW ?? 0.25);
const PR = Number(process.env.PR ?? 40), PA = Number(process.env.PA ?? 50);
const answerable = (e: Example) => e.asked.expect === 'answer';
const fitRank = (es: Example[]) => ranking(es.filter((e) => answerable(e) && e.found.length > 1).map((e) => ({ rows: e.found.map((t) => t.features), right: [...e.right] })), PR);
const first = (e: Example, r: any) => { const z = e.found.map((t) => valueOf(r, t.features)); const at = z.indexOf(Math.max(...z)); return { z, at }; };
const rowOf = (e: Example, z: number[], at: number) => { const s = standingOf(z, e.found.map((t) => t.stretch), at); return [...e.found[at]!.features, ...s.slice(0, 3)]; };
const memo = new Map<string, boolean>();
const composedRight = (e: Example, z: number[], at: number) => { const c = withBeside(e.found, z, at); const key = e.setName + e.asked.id + c.citations.map((x) => x.quote).join('|'); let v = memo.get(key); if (v === undefined) memo.set(key, (v = isRight(e, c))); return v; };
const fitAll = (es: Example[]) => {
  const r = fitRank(es);
  const rows: number[][] = [], labels: boolean[] = [];
  const M = 3;
  const weights: number[] = [];
  const facts = new Set(es.map((e) => e.asked.fact));
  for (let k = 0; k < M; k++) {
    const r2 = fitRank(es.filter((e) => fold(e.asked.fact + 'i', M) !== k));
    for (const e of NW > 0 ? negatives : []) { if (fold(e.asked.fact + 'i', M) !== k || e.found.length === 0 || !facts.has(e.asked.fact)) continue; const { z, at } = first(e, r2); rows.push(rowOf(e, z, at)); labels.push(false); weights.push(NW); }
    for (const e of es) { if (fold(e.asked.fact + 'i', M) !== k || e.found.length === 0) continue; const { z, at } = first(e, r2); rows.push(rowOf(e, z, at)); labels.push(composedRight(e, z, at)); weights.push(1); }
  }
  return { r, a: logistic(rows, labels, PA, weights) };
};
const keyOf = (e: Example, by: string) => by === 'fact' ? e.asked.fact : `${e.setName}|${e.asked.docs[0] ?? e.asked.id}`;
if (!process.env.NOCV) for (const by of (process.env.BY ?? 'fact,paper').split(',') as ('fact' | 'paper')[]) {
  const N = 4; const neg: { name: string; p: number }[] = []; const out: { e: Example; right: boolean; p: number; alone: boolean; any: boolean; z: number[]; at: number }[] = [];
  for (let k = 0; k < N; k++) {
    const { r, a } = fitAll(all.filter((e) => fold(keyOf(e, by), N) !== k));
    for (const e of negatives) { if (fold(by === 'fact' ? e.asked.fact : e.setName.split('-')[0] + '|' + e.asked.fact, N) !== k) continue; if (e.found.length === 0) { neg.push({ name: e.setName, p: 0 }); continue; } const { z, at } = first(e, r); neg.push({ name: e.setName, p: sigmoid(valueOf(a, rowOf(e, z, at))) }); }
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
  for (const n of new Set(neg.map((x) => x.name))) { const own = neg.filter((x) => x.name === n); console.log('  neg', n.padEnd(20), own.length, [0.3, 0.4, 0.5, 0.6, 0.7].map((t) => (100 * own.filter((x) => x.p >= t).length / own.length).toFixed(1)).join('  ')); }
  if (process.env.MIS === by) for (const o of out.filter((o) => answerable(o.e) && !o.right && (process.env.SETS ?? '').split(',').includes(o.e.setName))) {
    const order = o.z.map((_, i) => i).sort((x, y) => o.z[y]! - o.z[x]!); const at = order.findIndex((i) => o.e.right[i]);
    console.log(`${o.e.asked.id} ${o.p.toFixed(2)} ${o.e.asked.question}\n   ${o.e.question.sought}: ${o.e.question.content.map((w) => `${w.text}${w.predicate ? '!' : ''}${w.sayings.length === 0 ? '?' : ''}(${w.weight.toFixed(1)})`).join(' ')}\n   TOP ${o.e.found[o.at]?.alone[0]?.quote.slice(0, 200)}\n   RIGHT at ${at} ${at < 0 ? '' : o.e.found[order[at]!]!.alone[0]?.quote.slice(0, 200)}`); }
  if (process.env.ACC === by) for (const o of out.filter((o) => !o.e.byFact && (process.env.SETS ?? '').split(',').includes(o.e.setName) && ((o.p >= 0.55 && !o.right) || (o.p < 0.55 && o.right))))
    console.log(`${o.right ? 'DECLINED' : answerable(o.e) ? 'WRONG' : 'WRONG(abstain)'} ${o.e.asked.id} ${o.p.toFixed(2)} ${o.e.asked.question}\n   ${o.e.question.sought}: ${o.e.question.content.map((w) => `${w.text}${w.predicate ? '!' : ''}${w.sayings.length === 0 ? '?' : ''}(${w.weight.toFixed(1)})`).join(' ')}\n   TOP ${o.e.found[o.at]?.alone[0]?.quote.slice(0, 200)}`);
}
const { r, a } = fitAll(all);
const round = (v: number) => Math.round(v * 1000) / 1000;
writeFileSync(new URL('../../../bot/ask/finding/judging/weights.json', import.meta.url), JSON.stringify({ measured: [], rank: Object.fromEntries(featureNames.map((n, i) => [n, round(r.weights[i]!)])), accept: Object.fromEntries([...[...featureNames, ...standingNames.slice(0, 3)].map((n, i) => [n, round(a.weights[i]!)]), ['base', round(a.bias)]]) }, null, 1));
