import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A list of lines under headings that begin with "# ": heading and line. */
export function readList(name: string): { readonly under: string; readonly line: string }[] {
  const lines = readFileSync(join(import.meta.dirname, name), 'utf8').split('\n');
  let under = '';
  return lines.flatMap((line) => {
    if (line.startsWith('# ')) under = line.slice(2);
    return line === '' || line.startsWith('# ') ? [] : [{ under, line }];
  });
}

/** The part of the lines for which something holds, and those for which it does not. */
export function partOf<T>(all: readonly T[], holds: (one: T) => boolean): { readonly part: number; readonly others: T[] } {
  const others = all.filter((one) => !holds(one));
  return { part: 1 - others.length / all.length, others };
}
