import { beforeAll, expect, test, vi } from 'vitest';
import { isMishap, type Uncaught } from '../../../src/ui/shell/MishapNotice.tsx';

beforeAll(() => void vi.stubGlobal('location', { origin: 'http://localhost:4173' }));

const own = 'http://localhost:4173/assets/index-1.js';
const named = (name: string) => Object.assign(new Error('x'), { name });

test.each<[string, Uncaught, boolean]>([
  ['a rejection', { reason: new Error('x') }, true],
  ['a rejection with no reason at all', { reason: undefined }, true],
  ['a rejection with a text', { reason: 'x' }, true],
  ['what was stopped on purpose', { reason: named('AbortError') }, false],
  ['an error of the program', { message: 'Uncaught Error: x', filename: own, error: new Error('x') }, true],
  ['an error of which nothing is told', { message: 'Script error.', filename: '', error: null }, true],
  [
    'an error of an extension',
    { message: 'Uncaught Error: x', filename: 'chrome-extension://a/b.js', error: new Error() },
    false,
  ],
  [
    'a size that waits',
    { message: 'ResizeObserver loop completed with undelivered notifications.', filename: own, error: null },
    false,
  ],
])('%s', (_what, event, is) => expect(isMishap(event)).toBe(is));
