import { expect, it } from 'vitest';
import { isPastedList } from '../../../src/ui/pasted/isPastedList.ts';

it('takes several lines or columns for a list, and one name with a line end for a name', () => {
  expect(isPastedList('Imam\r\nWijkagent')).toBe(true);
  expect(isPastedList('Imam\tWijkagent')).toBe(true);
  expect(isPastedList('Wijkagent Noord\r\n\r\n')).toBe(false);
});
