import { describe, expect, test } from 'vitest';
import { filesUnder, readSource } from './sourceFiles.ts';

/** What one presses, opens and fills in, and the package that makes menus: each has one home, where it looks and works one way. */
const RAW = new Set(['button', 'dialog', 'summary', 'details', 'progress', 'input', 'select', 'textarea']);
const MENUS = 'react-aria-components';
const HOME = 'src/ui/controls/';

const rawIn = (path: string, text?: string): string[] => {
  const { elements, dependencies } = readSource(path, text);
  return [
    ...elements.filter((element) => RAW.has(element)),
    ...dependencies.filter(({ to }) => to === MENUS).map(({ to }) => to),
  ].map((what) => `${path}: ${what}`);
};

describe('Controls', () => {
  const files = filesUnder('src/ui', /\.tsx$/);

  test('are the only home of what is pressed, opened and filled in', () => {
    const elsewhere = files.filter((path) => !path.startsWith(HOME));
    expect(elsewhere.length).toBeGreaterThan(50);
    expect(elsewhere.flatMap((path) => rawIn(path))).toEqual([]);
  });

  test('hold what they are the home of', () => {
    const home = files.filter((path) => path.startsWith(HOME)).flatMap((path) => rawIn(path));
    const found = new Set(home.map((what) => what.split(': ')[1]));
    expect([...RAW, MENUS].filter((what) => !found.has(what))).toEqual([]);
  });

  test('are missed where something else stands instead, and only there', () => {
    const text = `
      import { Popover } from 'react-aria-components';
      // <dialog>
      const said = '<button>';
      export const Odd = () => <p title="<button>">{said}{[1].map(() => <button type="button">x</button>)}</p>;
    `;
    expect(rawIn('src/ui/Odd.tsx', text)).toEqual(['src/ui/Odd.tsx: button', 'src/ui/Odd.tsx: react-aria-components']);
  });
});
