import { expect, test } from 'vitest';
import { localNotes } from '../../../src/adapters/device/localNotes.ts';

test('a browser that forbids storage keeps a note for this window alone, and says so', () => {
  const notes = localNotes(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(notes.isShared()).toBe(false);
  notes.write('exercise', 'on');
  expect(notes.read('exercise')).toBe('on');
  notes.write('exercise', null);
  expect(notes.read('exercise')).toBeNull();
});
