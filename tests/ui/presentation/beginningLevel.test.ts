import { expect, test } from 'vitest';
import { beginningLevel } from '../../../src/ui/presentation/usePresentedChoice.ts';

test('no presentation begins with names, whatever was chosen for a picture of this map', () => {
  expect((['none', 'persons', 'everybody'] as const).map(beginningLevel)).toEqual(['persons', 'persons', 'everybody']);
});
