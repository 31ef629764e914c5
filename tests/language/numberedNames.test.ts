import { expect, test } from 'vitest';
import { ACTOR_KINDS } from '../../src/domain/actorKind.ts';
import { LABELS } from '../../src/domain/fields.ts';
import { nameKey } from '../../src/domain/nameKey.ts';
import { onOneLine } from '../../src/domain/redactionChoice.ts';
import { isNumberedActor, isNumberedArea, isNumberedCamp, isPersonNumber } from '../../src/domain/together/numbered.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { nameBreaks } from '../../src/picture/layout/breakName.ts';
import { measureName } from '../../src/picture/layout/measureName.ts';
import { brokenText } from '../../src/picture/page/brokenText.ts';

test('a number that stands for a name stays on the line of its word, in pictures and texts, and is known as one', () => {
  for (const { redaction } of [nl, en]) {
    const kept = onOneLine(redaction);
    const [area, camp] = [kept.label('area', 12), kept.label('camp', 2)];
    const all = [...ACTOR_KINDS.map((kind) => kept.actor(kind, 12)), ...LABELS.map((label) => kept.label(label, 12))];
    for (const name of all) {
      expect(name).not.toContain(' ');
      for (const { lines } of nameBreaks(name, 13, measureName)) expect(lines.at(-1)).not.toMatch(/^(?:12|L)$/);
      for (const line of brokenText(`Vertrek van ${name}.`, 90, 13, 400)) expect(line).not.toMatch(/^(?:12|L)\.?$/);
    }
    expect([isPersonNumber(kept.actor('person', 1)), isNumberedCamp(camp)]).toEqual([true, true]);
    expect(isNumberedActor(`Familie van ${kept.actor('group', 3)}`)).toBe(true);
    expect(isNumberedArea({ name: area, code: '' })).toBe(true);
    expect(nameKey(area)).toBe(nameKey(redaction.label('area', 12)));
  }
});
