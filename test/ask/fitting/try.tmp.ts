import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { loadSet } from '../questions/load-set.ts';
import { ownSet } from '../questions/sets.ts';
import { halfOf } from '../eval/halves.ts';
import { featureNames } from '../../../bot/ask/finding/judging/features.ts';
import { examplesOf } from './examples.ts';
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
const penaltyR = Number(process.env.PR ?? 8), penaltyA = Number(process.env.PA ?? 5);
const acceptRow = (e: Example, order: number[], z: number[]) => {
  const [i] = order; const t = e.tried[i!]!;
  const other = order.find((j) => e.tried[j]!.stretch !== t.stretch);
  const margin = other === undefined ? 2 : z[i!]! - z[other]!;
  const second = order[1] === undefined ? 2 : z[i!]! - z[order[1]!]!;
  return [...t.features, Math.min(3, margin), Math.min(3, second), z[i!]!];
};
const rank = (e: Example, r: any) => { const z = e.tried.map((t) => valueOf(r, t.features)); return { z, order: z.map((_, i) => i).sort((a, b) => z[b]! - z[a]!) }; };
for (const by of ['fact', 'paper'] as const) {
  const N = 8; const out: { e: Example; right: boolean; p: number; old: boolean; any: boolean; top: string }[] = [];
  for (let k = 0; k < N; k++) {
    const train = all.filter((e) => fold(by === 'fact' ? e.fact : e.paper, N) !== k), test = all.filter((e) => fold(by === 'fact' ? e.fact : e.paper, N) === k);
    const r = ranking(train.filter((e) => e.answerable && e.tried.length > 1).map((e) => ({ rows: e.tried.map((t) => t.features), right: e.tried.map((t) => t.right) })), penaltyR);
    const rows: number[][] = [], labels: boolean[] = [];
    // acceptance rows from out-of-fold-ish: same ranker
    for (const e of train) { if (e.tried.length === 0) continue; const { z, order } = rank(e, r); rows.push(acceptRow(e, order, z)); labels.push(e.tried[order[0]!]!.right); }
    const a = logistic(rows, labels, penaltyA);
    for (const e of test) { if (e.tried.length === 0) { out.push({ e, right: false, p: 0, old: false, any: false, top: '' }); continue; }
      const { z, order } = rank(e, r); const old = e.tried.map((t, i) => [t.score, i]).sort((x, y) => y[0]! - x[0]!)[0]![1]!;
      out.push({ e, right: e.tried[order[0]!]!.right, p: sigmoid(valueOf(a, acceptRow(e, order, z))), old: e.tried[old]!.right, any: e.tried.some((t) => t.right), top: e.tried[order[0]!]!.quote }); }
  }
  const ans = out.filter((o) => o.e.answerable);
  console.log(by, 'n', out.length, 'answerable', ans.length, 'old top1', ans.filter((o) => o.old).length, 'new top1', ans.filter((o) => o.right).length, 'any', ans.filter((o) => o.any).length);
  for (const th of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const said = out.filter((o) => o.p >= th && !o.e.byFact), nf = out.filter((o) => !o.e.byFact);
    const right = said.filter((o) => o.right).length + nf.filter((o) => o.p < th && !o.e.answerable).length;
    console.log(th, 'passage-questions', nf.length, 'right', (100 * right / nf.length).toFixed(1), 'wrong', (100 * said.filter((o) => !o.right).length / nf.length).toFixed(1));
  }
  for (const set of new Set(out.map((o) => o.e.set))) { const own = out.filter((o) => o.e.set === set), an = own.filter((o) => o.e.answerable), nf = own.filter((o) => !o.e.byFact);
    const at = (th: number) => { const said = nf.filter((o) => o.p >= th); const r = said.filter((o) => o.right).length + nf.filter((o) => o.p < th && !o.e.answerable).length; return `${(100 * r / nf.length).toFixed(0)}/${(100 * said.filter((o) => !o.right).length / nf.length).toFixed(0)}`; };
    console.log('   ', set, 'n', own.length, 'answerable', an.length, 'old1', an.filter((o) => o.old).length, 'new1', an.filter((o) => o.right).length, 'any', an.filter((o) => o.any).length, ' right/wrong of passage-questions', nf.length, ':', [0.3, 0.4, 0.5, 0.6, 0.7].map(at).join('  ')); }
  if (process.env.SHOW === by) for (const o of out.filter((o) => !o.e.byFact && ((o.p >= 0.5 && !o.right) || (o.p < 0.5 && o.any)) && (o.e.set !== 'x'))) console.log(`${o.e.set} ${o.p.toFixed(2)} ${o.right ? 'TOPRIGHT' : o.any ? 'topwrong' : 'NONE'} ${o.e.answerable ? '' : 'ABSTAIN'} ${o.e.id} ${o.e.question}\n      ${o.top.slice(0, 160)}`);
}
const r = ranking(all.filter((e) => e.answerable && e.tried.length > 1).map((e) => ({ rows: e.tried.map((t) => t.features), right: e.tried.map((t) => t.right) })), penaltyR);
const rows: number[][] = [], labels: boolean[] = [];
for (const e of all) { if (e.tried.length === 0) continue; const { z, order } = rank(e, r); rows.push(acceptRow(e, order, z)); labels.push(e.tried[order[0]!]!.right); }
const a = logistic(rows, labels, penaltyA);
if (process.env.W) for (const [i, name] of [...featureNames, 'margin', 'second', 'z'].entries()) console.log(name.padEnd(28), (r.weights[i] ?? 0).toFixed(2).padStart(8), a.weights[i]!.toFixed(2).padStart(8));
import { writeFileSync } from 'node:fs';
if (process.env.DUMP) writeFileSync(process.env.DUMP, JSON.stringify(all.map((e) => ({ set: e.set, id: e.id, fact: e.fact, paper: e.paper, answerable: e.answerable, byFact: e.byFact, question: e.question, x: e.tried.map((t) => t.features), y: e.tried.map((t) => (t.right ? 1 : 0)), s: e.tried.map((t) => t.stretch) }))));
