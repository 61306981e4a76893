import { loadSet, askOf } from './questions/load-set.ts';
for (const [q, p] of [['/work/shared/eval/questions.jsonl','/work/shared/seeds'],['/work/eval/look/papers3.jsonl','/work/eval/raw/papers3']]) {
const set = await loadSet(q!, p!);
for (let i = 0; i < 4; i++) { const t: number[] = []; for (const x of set.questions) { const a = performance.now(); askOf(set, x); t.push(performance.now() - a); } t.sort((a, b) => a - b); console.log(i, 'p50', t[t.length >> 1]!.toFixed(2), 'p99', t[Math.floor(t.length * 0.99)]!.toFixed(2)); }
}
