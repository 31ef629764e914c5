import { expect, test } from 'vitest';
import { filesUnder, readSource } from './sourceFiles.ts';

test('what the storage refuses reaches the screen as a value: no file of the screen knows the error', () => {
  const screen = filesUnder('src/ui', /\.tsx?$/).map((path) => readSource(path));
  expect(screen.length).toBeGreaterThan(100);
  expect(screen.filter(({ text }) => /\bStoreError\b/.test(text)).map(({ path }) => path)).toEqual([]);
});
