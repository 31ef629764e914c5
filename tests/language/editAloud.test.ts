import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { applyChange } from '../../src/domain/change.ts';
import { type Command, runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import type { RelationId } from '../../src/domain/identifiers.ts';
import { editAloud } from '../../src/language/editAloud.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { actorId, mapOf, pathOfThree } from '../maps/smallMaps.ts';

const said = (before: ActorMap, command: Command, t = nl): string | null => {
  const outcome = runCommand(before, command);
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return editAloud(t, { command, change: outcome.value, before, after: applyChange(before, outcome.value) });
};
const [Ada, Bo, Cas] = ['Ada', 'Bo', 'Cas'].map(actorId) as [
  ReturnType<typeof actorId>,
  ReturnType<typeof actorId>,
  ReturnType<typeof actorId>,
];

describe('What is said of an edit', () => {
  test('names who goes, or how many, and the relations that go along', () => {
    const map = pathOfThree();
    expect(said(map, { do: 'removeItems', actors: [Bo], relations: [] })).toBe('Bo en 2 relaties verwijderd.');
    expect(said(map, { do: 'removeItems', actors: [Ada], relations: [] }, en)).toBe('Ada and 1 relation removed.');
    expect(said(map, { do: 'removeItems', actors: [Ada, Bo], relations: [] })).toBe('2 actoren en 2 relaties verwijderd.');
    expect(said(mapOf(['Ada', 'Bo']), { do: 'removeItems', actors: [Ada], relations: [] })).toBe('Ada verwijderd.');
    const relations = ['Ada-Bo' as RelationId];
    expect(said(map, { do: 'removeItems', actors: [], relations })).toBe('Relatie verwijderd: contact tussen Ada en Bo.');
  });

  test('says which way somebody was moved, and beside whom they stand now; of several how many', () => {
    const map = pathOfThree();
    const move = (id: typeof Ada, x: number, y: number) => ({ id, x, y });
    expect(said(map, { do: 'moveActors', to: [move(Ada, 190, 10)] })).toBe('Ada naar rechts, nu links van Cas.');
    expect(said(map, { do: 'moveActors', to: [move(Cas, 100, -90)] })).toBe('Cas naar links, nu boven Bo.');
    expect(said(map, { do: 'moveActors', to: [move(Bo, 100, 60)] }, en)).toMatch(
      /^Bo moved down, now (left|right) of (Ada|Cas)\.$/,
    );
    expect(said(map, { do: 'moveActors', to: [move(Ada, 0, 80), move(Bo, 100, 80)] })).toMatch(/^2 actoren naar beneden, nu /);
    expect(said(mapOf(['Ada']), { do: 'moveActors', to: [move(Ada, 0, -40)] })).toBe('Ada naar boven.');
  });

  test('says nothing of what the control that made it says already', () => {
    expect(said(pathOfThree(), { do: 'editActor', id: Ada, set: { kind: 'group' } })).toBeNull();
  });
});
