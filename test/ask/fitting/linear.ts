/** A row of numbers, one for each feature. */
export type Row = readonly number[];

/** A weight for each feature, and what the sum starts from. */
export interface Linear {
  readonly weights: readonly number[];
  readonly base: number;
}

export const valueOf = ({ weights, base }: Linear, row: Row): number =>
  weights.reduce((sum, weight, i) => sum + weight * (row[i] ?? 0), base);

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Mean and deviation of each feature; a feature that never differs has 1. */
const momentsOf = (rows: readonly Row[]) => {
  const mean = (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length);
  const deviation = mean.map((middle, i) => {
    const squares = rows.reduce((sum, row) => sum + ((row[i] ?? 0) - middle) ** 2, 0);
    const own = Math.sqrt(squares / rows.length);
    return own < 1e-9 ? 1 : own;
  });
  return { mean, deviation };
};

/** Solves a·x = b for a symmetric positive definite a (Cholesky). Changes a. */
const solve = (a: readonly Float64Array[], b: Float64Array): Float64Array => {
  const n = b.length;
  const at = (i: number, j: number): number => a[i]?.[j] ?? 0;
  const set = (i: number, j: number, value: number): void => {
    (a[i] as Float64Array)[j] = value;
  };
  for (let j = 0; j < n; j++) {
    for (let k = 0; k < j; k++) for (let i = j; i < n; i++) set(i, j, at(i, j) - at(i, k) * at(j, k));
    const pivot = Math.sqrt(Math.max(1e-12, at(j, j)));
    for (let i = j; i < n; i++) set(i, j, at(i, j) / pivot);
  }
  const x = b.slice();
  const get = (i: number): number => x[i] as number;
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = get(i) - at(i, k) * get(k);
    x[i] = get(i) / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = get(i) - at(k, i) * get(k);
    x[i] = get(i) / at(i, i);
  }
  return x;
};

export interface Labelled {
  readonly row: Row;
  readonly label: boolean;
  /** How much it counts, 1 as a rule. */
  readonly counts: number;
}

const mostSteps = 25;

/** Logistic regression with an L2 penalty on standardized features, by Newton's method. */
export const logistic = (examples: readonly Labelled[], penalty: number): Linear => {
  const { mean, deviation } = momentsOf(examples.map(({ row }) => row));
  const n = mean.length;
  const data = examples.map(({ row, label, counts }) => ({
    x: Float64Array.from([...row.map((v, i) => (v - (mean[i] ?? 0)) / (deviation[i] ?? 1)), 1]),
    y: label ? 1 : 0,
    counts,
  }));
  const w = new Float64Array(n + 1);
  for (let step = 0; step < mostSteps; step++) {
    const gradient = Float64Array.from(w, (v, i) => (i < n ? -penalty * v : 0));
    const hessian = Array.from({ length: n + 1 }, (_, i) => {
      const line = new Float64Array(n + 1);
      line[i] = i < n ? penalty : 1e-6;
      return line;
    });
    for (const { x, y, counts } of data) {
      let z = 0;
      for (let i = 0; i <= n; i++) z += (w[i] as number) * (x[i] as number);
      const p = sigmoid(z);
      const [error, curve] = [counts * (y - p), counts * Math.max(1e-6, p * (1 - p))];
      for (let i = 0; i <= n; i++) {
        const own = x[i] as number;
        gradient[i] = (gradient[i] as number) + error * own;
        const line = hessian[i] as Float64Array;
        for (let j = 0; j <= i; j++) line[j] = (line[j] as number) + curve * own * (x[j] as number);
      }
    }
    const change = solve(hessian, gradient);
    for (let i = 0; i <= n; i++) w[i] = (w[i] as number) + (change[i] as number);
    if (Math.max(...change.map(Math.abs)) < 1e-5) break;
  }
  const weights = mean.map((_, i) => (w[i] as number) / (deviation[i] ?? 1));
  return { weights, base: (w[n] as number) - weights.reduce((sum, v, i) => sum + v * (mean[i] ?? 0), 0) };
};

/** What may be chosen from, and what of it is right. */
export interface Choices {
  readonly rows: readonly Row[];
  readonly right: readonly boolean[];
}

const [descents, rate, momentum, memory] = [400, 0.05, 0.9, 0.99];

/**
 * Weights under which something right comes first of each list: the likelihood of that under a softmax over the list,
 * with an L2 penalty on standardized features, by gradient descent (Adam).
 */
export const ranking = (lists: readonly Choices[], penalty: number): Linear => {
  const used = lists.filter(({ right }) => right.includes(true) && right.includes(false));
  const { mean, deviation } = momentsOf(used.flatMap(({ rows }) => rows));
  const n = mean.length;
  const data = used.map(({ rows, right }) => ({
    right,
    rows: rows.map((row) => Float64Array.from(row, (v, i) => (v - (mean[i] ?? 0)) / (deviation[i] ?? 1))),
  }));
  const [w, first, second] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let step = 1; step <= descents; step++) {
    const gradient = Float64Array.from(w, (v) => -penalty * v);
    for (const { rows, right } of data) {
      const z = rows.map((x) => {
        let sum = 0;
        for (let i = 0; i < n; i++) sum += (w[i] as number) * (x[i] as number);
        return sum;
      });
      const top = Math.max(...z);
      const e = z.map((v) => Math.exp(v - top));
      const all = e.reduce((a, b) => a + b, 0);
      const good = e.reduce((sum, v, i) => sum + (right[i] === true ? v : 0), 0);
      for (const [r, x] of rows.entries()) {
        const own = e[r] as number;
        const pull = (right[r] === true ? own / good : 0) - own / all;
        for (let i = 0; i < n; i++) gradient[i] = (gradient[i] as number) + pull * (x[i] as number);
      }
    }
    const pace = step < descents / 2 ? rate : 0.3 * rate;
    for (let i = 0; i < n; i++) {
      const g = gradient[i] as number;
      first[i] = momentum * (first[i] as number) + (1 - momentum) * g;
      second[i] = memory * (second[i] as number) + (1 - memory) * g * g;
      const [m, s] = [
        (first[i] as number) / (1 - momentum ** step),
        (second[i] as number) / (1 - memory ** step),
      ];
      w[i] = (w[i] as number) + (pace * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  return { weights: mean.map((_, i) => (w[i] as number) / (deviation[i] ?? 1)), base: 0 };
};
