import { describe, expect, test } from 'vitest';
import { readSource } from './sourceFiles.ts';

/** All files that come with a file: it imports them, or what it imports does. */
function comeWith(start: string): ReadonlySet<string> {
  const found = new Set([start]);
  for (const path of found) {
    if (!/\.tsx?$/.test(path)) continue;
    for (const { to, isPackage, typeOnly, isLater } of readSource(path).dependencies)
      if (!isPackage && !typeOnly && !isLater) found.add(to);
  }
  return found;
}

const first = comeWith('src/main.tsx');

describe('The first page', () => {
  test('is read with all that comes with it', () => {
    expect(first).toContain('src/ui/library/LibraryPage.tsx');
    expect(first).toContain('src/language/nl/library.ts');
  });

  test('brings neither the map nor its sentences along', () => {
    expect([...first].filter((path) => /^src\/ui\/(?:canvas|table|panels|insight|comparison|areas)\//.test(path))).toEqual([]);
    expect([...first].filter((path) => /\/mapDesk\.ts$|\/nl\.ts$|\/nl\/canvas\.ts$/.test(path))).toEqual([]);
  });

  test('asks for no other sentences than those that it brings', () => {
    // Whoever calls this waits until all are here, and the list of maps would not show before.
    const waiting = [...first].filter((path) => path !== 'src/ui/controls/useLanguage.tsx' && /\.tsx?$/.test(path));
    expect(waiting.filter((path) => /\buseLanguage\(/.test(readSource(path).text))).toEqual([]);
  });
});
