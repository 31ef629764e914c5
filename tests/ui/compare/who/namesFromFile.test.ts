import { describe, expect, test } from 'vitest';
import { proposeMatches } from '../../../../src/analysis/compare/proposeMatches.ts';
import type { ActorMap } from '../../../../src/domain/actorMap.ts';
import { applyChange, reverseChange } from '../../../../src/domain/change.ts';
import { runCommand } from '../../../../src/domain/commands/commandCatalogue.ts';
import type { ActorId, IsoDate, Moment, SnapshotId } from '../../../../src/domain/identifiers.ts';
import { mapOfSnapshot } from '../../../../src/domain/mapsOfSnapshots.ts';
import { saidMatches } from '../../../../src/domain/saidMatches.ts';
import { nl } from '../../../../src/language/nl.ts';
import { whoRows } from '../../../../src/ui/compare/who/whoRows.ts';
import { readable, readText } from '../../../formats/reading.ts';
import { mapOf } from '../../../maps/smallMaps.ts';

const OLD = 'old' as SnapshotId;

/** A table of names becomes an older map, as the dialog does it: what then stands in *Wie is wie*. */
const broughtIn = (names: readonly string[], onFile: readonly string[]) => {
  const preview = readable(readText('oud.csv', ['Naam;Notitie', ...onFile.map((name) => `${name};x`)].join('\n')));
  const now = mapOf(names);
  const outcome = runCommand(now, {
    do: 'takeSnapshot',
    snapshot: {
      id: OLD,
      name: 'oud',
      date: '2025-01-01' as IsoDate,
      takenAt: '2026-11-29T10:00:00.000Z' as Moment,
      occasion: '',
      description: '',
      madeBy: 'person',
    },
    of: preview.map,
  });
  if (!outcome.done) throw new Error(outcome.refusal.code);
  const map = applyChange(now, outcome.value);
  const older = mapOfSnapshot(map, OLD) as ActorMap;
  const said = saidMatches(map, OLD, 'now', older, map);
  const rows = whoRows(older, map, said, proposeMatches(older, map, said));
  const nameOf = (on: ActorMap, id: ActorId | undefined) => (id && on.actors.get(id)?.name) ?? '';
  return {
    undone: applyChange(map, reverseChange(outcome.value)),
    now,
    taken: rows.byName.map(({ before, after }) => [nameOf(older, before[0]), nameOf(map, after[0])]),
    asked: rows.unsure.map(({ before, after }) => [nameOf(older, before[0]), nameOf(map, after[0])]),
    alone: [rows.alone.before.map(({ id }) => nameOf(older, id)), rows.alone.after.map(({ id }) => nameOf(map, id))],
    says: nl.whoIsWho.recognised(rows.recognised, rows.of),
  };
};

describe('names of an older map from a file', () => {
  const eighty = Array.from({ length: 80 }, (_, i) => `Vereniging ${'abcdefghij'[i % 10]}${'klmnopqr'[Math.floor(i / 10)]}`);

  test('that are eighty of eighty the same are taken over, and one undo gives them back', () => {
    const { taken, asked, alone, says, undone, now } = broughtIn(eighty, eighty.toReversed());
    expect(taken).toHaveLength(80);
    for (const [one, other] of taken) expect(one).toBe(other);
    expect([asked, alone, says]).toEqual([[], [[], []], '80 van 80 actoren van Voor herkend in Na.']);
    expect(undone).toEqual(now);
  });

  test('of which one is another leave that one to people', () => {
    const { taken, alone, says } = broughtIn(eighty, [...eighty.slice(1), 'Zwemclub']);
    expect(taken).toHaveLength(79);
    expect([alone, says]).toEqual([[['Zwemclub'], [eighty[0]]], '79 van 80 actoren van Voor herkend in Na.']);
  });

  test('are the same whatever capitals, spaces and ways to write an accent, and another accent is asked about', () => {
    const { taken, asked } = broughtIn(
      ['Café de Hoek', 'José Prins', 'Jan Smit'],
      ['CAFÉ  de hoek', 'Jose Prins', 'Cafe\u0301 x', 'JAN SMIT'],
    );
    expect(taken.map(([, now]) => now)).toEqual(['Café de Hoek', 'Jan Smit']);
    expect(asked).toContainEqual(['Jose Prins', 'José Prins']);
  });

  test('that stand there twice are nobody’s until somebody says whose', () => {
    for (const [map, file] of [
      [
        ['Jan', 'Wijkraad'],
        ['Jan', 'Jan', 'Wijkraad'],
      ],
      [
        ['Jan', 'Jan (2)', 'Wijkraad'],
        ['Jan', 'Wijkraad'],
      ],
    ] as const) {
      const { taken, asked } = broughtIn(map, file);
      expect(taken).toEqual([['Wijkraad', 'Wijkraad']]);
      expect(asked).toHaveLength(1);
    }
  });

  test('that are numbers of hidden names are somebody else’s', () => {
    const { taken, asked, alone } = broughtIn(['Persoon 1', 'Wijkraad'], ['Persoon 1', 'Wijkraad']);
    expect(taken).toEqual([['Wijkraad', 'Wijkraad']]);
    expect([asked, alone]).toEqual([[], [['Persoon 1'], ['Persoon 1']]]);
  });
});
