import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../deploy/build/compile.ts';

export type Stage = {
  from: string;
  /** What is copied from the repository. */
  copied: string[];
  lines: string[];
};

/** The stages of deploy/Dockerfile, and what it starts. */
export const readDockerfile = async () => {
  const text = (await readFile(join(root, 'deploy', 'Dockerfile'), 'utf8'))
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '');
  const stages: Stage[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [, image] = /^FROM (\S+)/.exec(line) ?? [];
    if (image !== undefined) stages.push({ from: image, copied: [], lines: [] });
    const stage = stages.at(-1);
    stage?.lines.push(line);
    const [, copied] = /^COPY (?!--from)(.+) \S+$/.exec(line) ?? [];
    stage?.copied.push(...(copied?.split(' ') ?? []));
  }
  const last = stages.at(-1);
  const said = (word: string): string | undefined =>
    last?.lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1);
  return {
    stages,
    user: said('USER'),
    command: JSON.parse(said('CMD') ?? '[]') as string[],
    health: JSON.parse(/CMD (\[.*)$/.exec(said('HEALTHCHECK') ?? '')?.[1] ?? '[]') as string[],
    said,
  };
};
