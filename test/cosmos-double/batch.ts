import { createItem, deleteItem, itemBody, readItem, replaceItem } from './items.ts';
import type { Target } from './items.ts';
import { badRequest, Refusal } from './refusal.ts';
import { keyOf } from './resources.ts';
import type { Body, Item } from './resources.ts';

/** One operation of a batch, as the SDK sends it. */
interface Step {
  operationType: string;
  id?: string;
  ifMatch?: string;
  resourceBody?: Body;
}

/** What became of one operation. */
interface StepResult {
  statusCode: number;
  requestCharge: number;
  eTag?: string;
  resourceBody?: Body;
}

const maxSteps = 100;
const known = new Set(['operationType', 'id', 'ifMatch', 'resourceBody', 'partitionKey']);

/**
 * Runs a transactional batch: all of it, or (status 207) nothing, where the operation at fault tells its status
 * and all others 424. `keepHalf` is a mutant: what came before the fault stays.
 */
export const runBatch = (
  target: Target,
  steps: unknown,
  keepHalf: boolean,
): { status: number; body: StepResult[] } => {
  if (!Array.isArray(steps) || steps.length === 0 || steps.length > maxSteps) {
    throw badRequest(`A batch has 1 to ${maxSteps} operations.`);
  }
  const before = target.container.lsns[target.range] ?? 0;
  const undo: Undo[] = [];
  const results: StepResult[] = [];
  for (const step of steps as Step[]) {
    try {
      undo.push(remember(target, step));
      results.push(runStep(target, step));
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 400) {
        restore(target, undo, before);
        throw error;
      }
      if (!keepHalf) restore(target, undo, before);
      const failed = results.length;
      return {
        status: 207,
        body: steps.map((_, at) => ({ statusCode: at === failed ? error.status : 424, requestCharge: 0 })),
      };
    }
  }
  return { status: 200, body: results };
};

const runStep = (target: Target, step: Step): StepResult => {
  const odd = Object.keys(step).find((name) => !known.has(name));
  if (odd) throw badRequest(`The double does not know ${odd} in a batch.`);
  const { id = '', resourceBody = {}, ifMatch } = step;
  switch (step.operationType) {
    case 'Create':
      return written(201, createItem(target, resourceBody));
    case 'Replace':
      return written(200, replaceItem(target, id, resourceBody, ifMatch));
    case 'Read':
      return written(200, readItem(target.container, target.partition, id));
    case 'Delete':
      deleteItem(target, id, ifMatch);
      return { statusCode: 204, requestCharge: 1 };
    default:
      throw badRequest(`The double does not know ${step.operationType} in a batch.`);
  }
};

const written = (statusCode: number, item: Item): StepResult => ({
  statusCode,
  requestCharge: 1,
  eTag: item.etag,
  resourceBody: itemBody(item),
});

type Undo = { key: string; was: Item | undefined };

const remember = (target: Target, step: Step): Undo => {
  const key = keyOf(target.partition, step.id ?? String(step.resourceBody?.id));
  return { key, was: target.container.items.get(key) };
};

const restore = (target: Target, undo: Undo[], lsn: number): void => {
  for (const { key, was } of undo.reverse()) {
    if (was) target.container.items.set(key, was);
    else target.container.items.delete(key);
  }
  target.container.lsns[target.range] = lsn;
};
