import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './sourceFiles.ts';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
);
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

describe('The lock file', () => {
  test('is a whole one: what some other computer needs is in it too, or `npm ci` would refuse it everywhere', () => {
    expect(packages.length).toBeGreaterThan(100);
    const missing = packages.flatMap(([place, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${place}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test('knows the content of every package, and leaves open where it comes from', () => {
    expect(packages.filter(([, { integrity }]) => !integrity).map(([place]) => place)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved).map(([place]) => place)).toEqual([]);
  });
});
