/** Solves a·x = b for a symmetric positive definite a, by Cholesky. */
const solve = (a: Float64Array[], b: Float64Array): Float64Array => {
  const n = b.length;
  const l = a.map((row) => row.slice());
  for (let j = 0; j < n; j++) {
    for (let k = 0; k < j; k++) for (let i = j; i < n; i++) l[i]![j]! -= l[i]![k]! * l[j]![k]!;
    const d = Math.sqrt(Math.max(1e-12, l[j]![j]!));
    for (let i = j; i < n; i++) l[i]![j]! /= d;
  }
  const y = b.slice();
  for (let i = 0; i < n; i++) { for (let k = 0; k < i; k++) y[i]! -= l[i]![k]! * y[k]!; y[i]! /= l[i]![i]!; }
  for (let i = n - 1; i >= 0; i--) { for (let k = i + 1; k < n; k++) y[i]! -= l[k]![i]! * y[k]!; y[i]! /= l[i]![i]!; }
  return y;
};

export interface Linear { weights: Float64Array; bias: number }
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
export const valueOf = ({ weights, bias }: Linear, x: readonly number[]): number => {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * x[i]!;
  return sum;
};

const momentsOf = (rows: readonly (readonly number[])[]) => {
  const n = rows[0]?.length ?? 0;
  const mean = new Float64Array(n), deviation = new Float64Array(n);
  for (const row of rows) for (let i = 0; i < n; i++) mean[i]! += row[i]! / rows.length;
  for (const row of rows) for (let i = 0; i < n; i++) deviation[i]! += (row[i]! - mean[i]!) ** 2 / rows.length;
  for (let i = 0; i < n; i++) deviation[i] = Math.sqrt(deviation[i]!) || 1;
  return { mean, deviation };
};

/** Logistic regression with an L2 penalty on standardized features; Newton's method. */
export const logistic = (rows: readonly (readonly number[])[], labels: readonly boolean[], penalty: number, weightsOfRows?: readonly number[]): Linear => {
  const n = rows[0]!.length;
  const { mean, deviation } = momentsOf(rows);
  const xs = rows.map((row) => Float64Array.from([...row.map((v, i) => (v - mean[i]!) / deviation[i]!), 1]));
  let w = new Float64Array(n + 1);
  for (let step = 0; step < 25; step++) {
    const gradient = new Float64Array(n + 1);
    const hessian = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
    for (let i = 0; i < n; i++) { gradient[i]! -= penalty * w[i]!; hessian[i]![i]! += penalty; }
    hessian[n]![n]! += 1e-6;
    for (const [r, x] of xs.entries()) {
      let z = 0;
      for (let i = 0; i <= n; i++) z += w[i]! * x[i]!;
      const p = sigmoid(z), c = weightsOfRows?.[r] ?? 1;
      const e = c * ((labels[r] ? 1 : 0) - p), h = c * Math.max(1e-6, p * (1 - p));
      for (let i = 0; i <= n; i++) { gradient[i]! += e * x[i]!; const hx = h * x[i]!; const row = hessian[i]!; for (let j = 0; j <= i; j++) row[j]! += hx * x[j]!; }
    }
    for (let i = 0; i <= n; i++) for (let j = 0; j < i; j++) hessian[j]![i] = hessian[i]![j]!;
    const delta = solve(hessian, gradient);
    let change = 0;
    for (let i = 0; i <= n; i++) { w[i]! += delta[i]!; change = Math.max(change, Math.abs(delta[i]!)); }
    if (change < 1e-5) break;
  }
  const weights = w.slice(0, n).map((v, i) => v / deviation[i]!);
  return { weights, bias: w[n]! - weights.reduce((sum, v, i) => sum + v * mean[i]!, 0) };
};

/** Weights under which a right candidate of a list comes first: softmax over each list, L2 penalty, gradient descent with momentum. */
export const ranking = (lists: readonly { rows: readonly (readonly number[])[]; right: readonly boolean[] }[], penalty: number): Linear => {
  const used = lists.filter(({ right }) => right.includes(true) && right.includes(false));
  const all = used.flatMap(({ rows }) => rows);
  const { mean, deviation } = momentsOf(all);
  const n = mean.length;
  const data = used.map(({ rows, right }) => ({ right, rows: rows.map((row) => Float64Array.from(row, (v, i) => (v - mean[i]!) / deviation[i]!)) }));
  const w = new Float64Array(n), m = new Float64Array(n), s = new Float64Array(n);
  const steps = 400;
  for (let t = 1; t <= steps; t++) {
    const g = new Float64Array(n);
    for (let i = 0; i < n; i++) g[i] = -penalty * w[i]!;
    for (const { rows, right } of data) {
      const z = rows.map((x) => { let v = 0; for (let i = 0; i < n; i++) v += w[i]! * x[i]!; return v; });
      const top = Math.max(...z);
      const e = z.map((v) => Math.exp(v - top));
      const sum = e.reduce((a, b) => a + b, 0), good = e.reduce((a, b, i) => a + (right[i] ? b : 0), 0);
      for (const [r, x] of rows.entries()) {
        const c = (right[r] ? e[r]! / good : 0) - e[r]! / sum;
        for (let i = 0; i < n; i++) g[i]! += c * x[i]!;
      }
    }
    const rate = 0.05 * (t < steps / 2 ? 1 : 0.3);
    for (let i = 0; i < n; i++) {
      m[i] = 0.9 * m[i]! + 0.1 * g[i]!; s[i] = 0.99 * s[i]! + 0.01 * g[i]! ** 2;
      w[i]! += (rate * (m[i]! / (1 - 0.9 ** t))) / (Math.sqrt(s[i]! / (1 - 0.99 ** t)) + 1e-8);
    }
  }
  return { weights: w.map((v, i) => v / deviation[i]!), bias: 0 };
};
