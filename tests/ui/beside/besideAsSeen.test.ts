import { expect, test } from 'vitest';
import { besideEachOther } from '../../../src/domain/together/besideEachOther.ts';
import { contributionsOf, mapOfContribution } from '../../../src/domain/together/contribution.ts';
import { onOneCanvas } from '../../../src/domain/together/onOneCanvas.ts';
import { sameByName } from '../../../src/domain/together/sameOnBoth.ts';
import { nl } from '../../../src/language/nl.ts';
import { besideAsSeen } from '../../../src/ui/beside/besideAsSeen.ts';
import type { BesideView } from '../../../src/ui/beside/useBeside.ts';
import { JOINT_ACTORS, jointVillage } from '../../maps/jointVillage.ts';

const [mine, theirs] = contributionsOf(jointVillage()).map(mapOfContribution) as [BesideView['mine'], BesideView['theirs']];
const same = sameByName(mine, theirs);
const beside = besideEachOther(mine, theirs, same);
const view = { mine, theirs, same, beside, canvas: onOneCanvas(mine, theirs, beside, same) } as unknown as BesideView;
const wordsOf = ({ mine, theirs, beside, canvas }: BesideView): string =>
  JSON.stringify(
    [
      ...[...beside.actors.values()].flatMap((both) => [both.mine?.name, both.theirs?.name]),
      ...[canvas.map, mine, theirs].flatMap(({ camps }) => [...camps.values()].map(({ name }) => name)),
      ...[...canvas.map.actors.values()].map(({ name }) => name),
    ],
    null,
    1,
  );

test('with persons hidden none of either map is named, and each has its own stand-in on both', () => {
  const seen = besideAsSeen(view, { level: 'persons', shown: new Set() }, nl.redaction);
  const drawn = new Set([...mine.actors.values(), ...theirs.actors.values()].map(({ name }) => name));
  const persons = Object.values(JOINT_ACTORS).filter(({ kind, name }) => kind === 'person' && drawn.has(name));
  expect(persons.length).toBeGreaterThan(2);
  expect(persons.filter(({ name }) => wordsOf(seen).includes(name))).toEqual([]);
  for (const [id, { mine: own, theirs: other }] of seen.beside.actors) {
    if (own && other) expect(own.name).toBe(other.name);
    expect(seen.canvas.map.actors.get(id)?.name).toBe((own ?? other)?.name);
    const was = view.canvas.map.actors.get(id);
    // A group whose name holds a word of somebody's gives way as well.
    if (was?.kind !== 'person') expect([was?.name, 'Organisatie 1']).toContain((own ?? other)?.name);
    else expect((own ?? other)?.name).toMatch(/^Persoon \d+$/);
  }
  expect(besideAsSeen(view, { level: 'none', shown: new Set() }, nl.redaction)).toBe(view);
});

test('with everybody hidden no typed word is left, of camps neither', () => {
  const seen = wordsOf(besideAsSeen(view, { level: 'everybody', shown: new Set() }, nl.redaction));
  for (const { name } of Object.values(JOINT_ACTORS)) expect(seen).not.toContain(name);
  expect(seen).not.toContain('molens');
});

test('somebody who is a person on the other map alone is hidden as well', () => {
  const [first] = [...mine.actors.values()].filter(({ kind }) => kind === 'person');
  const asGroup = { ...mine, actors: new Map(mine.actors).set(first?.id as never, { ...first, kind: 'organisation' } as never) };
  const both = besideEachOther(asGroup, mine, sameByName(asGroup, mine));
  const mixed = { ...view, mine: asGroup, theirs: mine, beside: both };
  const canvas = onOneCanvas(asGroup, mine, both, same);
  const seen = besideAsSeen({ ...mixed, canvas }, { level: 'persons', shown: new Set() }, nl.redaction);
  expect(wordsOf(seen)).not.toContain(first?.name);
});
