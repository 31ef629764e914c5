import { expect, test } from 'vitest';
import { readChosen } from '../../../src/ui/controls/useFileReading.ts';

const file = (name: string) => new File([`from ${name}`], name);
/** As a browser gives a folder that was dropped, a file that was moved, or one on a disk that is away. */
const gone = (name: string, reason: string) =>
  Object.assign(file(name), { arrayBuffer: () => Promise.reject(new DOMException('away', reason)) });

test('files that are there are read, in their order, also when two bear one name', async () => {
  const { files, unreadable } = await readChosen([file('b.csv'), file('a.csv'), file('b.csv')]);
  expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['b.csv', 'from b.csv'],
    ['a.csv', 'from a.csv'],
    ['b.csv', 'from b.csv'],
  ]);
  expect(unreadable).toEqual([]);
});

test.each(['NotReadableError', 'NotFoundError', 'SecurityError'])('what cannot be read (%s) is named', async (reason) => {
  const { files, unreadable } = await readChosen([file('a.csv'), gone('map', reason), gone('weg.csv', reason)]);
  expect(files.map(({ name }) => name)).toEqual(['a.csv']);
  expect(unreadable).toEqual(['map', 'weg.csv']);
});
