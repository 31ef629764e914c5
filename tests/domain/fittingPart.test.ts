import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import { applyChange, changeBetween, type MapChange, reverseChange } from '../../src/domain/change.ts';
import { type Command, runCommand } from '../../src/domain/commands/commandCatalogue.ts';
import { fittingPart } from '../../src/domain/fittingPart.ts';
import type { CampId, IsoDate, NetworkCountId, RelationId } from '../../src/domain/identifiers.ts';
import type { NetworkCount } from '../../src/domain/networkCount.ts';
import { isSame, readPath } from '../../src/domain/recordChange.ts';
import { newRelation } from '../../src/domain/relation.ts';
import { isSoundMap } from '../../src/domain/soundMap.ts';
import type { TableName } from '../../src/domain/tables.ts';
import { mapFaults } from '../maps/mapFaults.ts';
import { arbitraryRun, randomCommand } from '../maps/randomCommand.ts';
import { randomMap } from '../maps/randomMap.ts';
import { actorId, pathOfThree, twoCampsAndALink } from '../maps/smallMaps.ts';
import { runs } from '../runs.ts';

const changeOf = (map: ActorMap, command: Command): MapChange => {
  const outcome = runCommand(map, command);
  if (!outcome.done) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.value;
};
/** Who came back stands at the end of its table: in what order a change says its records does not matter. */
const byId = (change: MapChange) =>
  Object.fromEntries(
    Object.entries(change).map(([table, { changed, ...others }]) => [
      table,
      { ...others, ...(changed && { changed: changed.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }) },
    ]),
  );
/** One's own command, then what others do, then one's own undo: the maps on the way. */
const undoAfterOthers = (start: ActorMap, own: Command, ...others: readonly Command[]) => {
  const change = changeOf(start, own);
  const mine = applyChange(start, change);
  const theirs = others.reduce((map, command) => applyChange(map, changeOf(map, command)), mine);
  const undo = fittingPart(theirs, reverseChange(change));
  return { mine, theirs, undo, end: applyChange(theirs, undo) };
};
const start = pathOfThree();
const [ada, bo, cas] = [actorId('Ada'), actorId('Bo'), actorId('Cas')] as const;

describe('undoing when nobody else did anything', () => {
  test('is the whole reverse', () => {
    fc.assert(
      fc.property(fc.nat(5_000), arbitraryRun(8), (seed, run) => {
        let map = randomMap(seed, 4 + (seed % 9), seed % 17);
        for (const step of run) {
          const outcome = runCommand(map, randomCommand(map, step));
          if (!outcome.done) continue;
          const after = applyChange(map, outcome.value);
          expect(fittingPart(after, reverseChange(outcome.value))).toEqual(reverseChange(outcome.value));
          expect(fittingPart(map, outcome.value)).toEqual(outcome.value);
          map = after;
        }
      }),
      { numRuns: runs(1_000), seed: 6 },
    );
  }, 60_000);
});

describe('undoing after anything that others did', () => {
  test('leaves a sound map with all that they added, changed and took away', () => {
    let undone = 0;
    fc.assert(
      fc.property(fc.nat(5_000), arbitraryRun(9), (seed, [first = 0, ...others]) => {
        const before = randomMap(seed, 4 + (seed % 7), seed % 13);
        const outcome = runCommand(before, randomCommand(before, first));
        if (!outcome.done) return;
        const mine = applyChange(before, outcome.value);
        let theirs = mine;
        for (const step of others) {
          const theirOutcome = runCommand(theirs, randomCommand(theirs, step));
          if (theirOutcome.done) theirs = applyChange(theirs, theirOutcome.value);
        }
        const undo = fittingPart(theirs, reverseChange(outcome.value));
        if (Object.keys(undo).length > 0) undone += 1;
        const end = applyChange(theirs, undo);
        expect(mapFaults(end)).toEqual([]);
        expect(byId(changeBetween(theirs, end))).toEqual(byId(undo));
        expectKept(changeBetween(mine, theirs), end);
      }),
      { numRuns: runs(3_000), seed: 7 },
    );
    expect(undone).toBeGreaterThan(runs(1_000));
  }, 120_000);

  /** Every record and property of this change is as the change left it. */
  const expectKept = (change: MapChange, end: ActorMap) => {
    for (const [table, part] of Object.entries(change)) {
      const records: ReadonlyMap<string, { id: string }> = end[table as TableName];
      for (const record of part.added ?? []) expect(records.get(record.id)).toEqual(record);
      for (const record of part.removed ?? []) expect(records.has(record.id)).toBe(false);
      for (const { id, properties } of part.changed ?? []) {
        // A place goes with an actor that is taken away; everything else that was edited is still there.
        const record = records.get(id);
        if (!record) expect(table).toBe('positions');
        else for (const [path, pair] of Object.entries(properties)) expectProperty(readPath(record, path), path, pair);
      }
    }
  };
});

/** A list of areas holds what they put in it, and not what they took out; anything else is as they left it. */
const expectProperty = (now: unknown, path: string, [before, after]: readonly [unknown, unknown]) => {
  if (path !== 'neighbourhoods' && path !== 'constituency') return expect(isSame(now, after)).toBe(true);
  const [held, was, became] = [now, before, after] as [string[], string[], string[]];
  expect(became.filter((area) => !was.includes(area) && !held.includes(area))).toEqual([]);
  expect(was.filter((area) => !became.includes(area) && held.includes(area))).toEqual([]);
};

describe('fields that belong together', () => {
  const count = { id: 'telling' as NetworkCountId, name: 'Spreekt Turks', counted: 5, of: 8, date: '2026-11-22' as IsoDate };
  const counting = (counted: number, of = count.of): Command => ({ do: 'setNetworkCount', count: { ...count, counted, of } });
  const counted = applyChange(start, changeOf(start, counting(5)));
  const line = 'Ada-Bo' as RelationId;
  const between = (map: ActorMap, from: typeof ada, to: typeof ada): ActorMap => {
    const relation = { ...(map.relations.get(line) ?? newRelation(line, from, to)), from, to };
    return { ...map, relations: new Map([...map.relations, [line, relation]]) };
  };

  test('are taken back only when nobody changed one of them since', () => {
    expect(undoAfterOthers(counted, counting(3)).end).toEqual(counted);
    const { undo, theirs } = undoAfterOthers(counted, counting(3), counting(3, 4));
    expect(undo).toEqual({});
    expect(undoAfterOthers(counted, counting(3), counting(3, 10)).undo).toEqual({});
    // A change from before this was so says nothing of the other.
    const alone: MapChange = { networkCounts: { changed: [{ id: count.id, properties: { counted: [3, 5] } }] } };
    expect(fittingPart(theirs, alone)).toEqual({});
  });

  test('turn a relation back as a whole or not at all', () => {
    const turn: Command = { do: 'editRelation', id: line, set: { reversed: true, strength: 3 } };
    expect(undoAfterOthers(start, turn).end).toEqual(start);
    const change = changeOf(start, turn);
    const turned = applyChange(start, change);
    for (const theirs of [between(turned, bo, cas), between(turned, cas, ada)]) {
      const end = applyChange(theirs, fittingPart(theirs, reverseChange(change)));
      expect(end.relations.get(line)).toEqual({ ...theirs.relations.get(line), strength: 2 });
    }
  });

  test('are all of one moment whatever others did in between, on a sound map', () => {
    const number = fc.integer({ min: 1, max: 9 });
    const who = fc.constantFrom(ada, bo, cas);
    const edit = fc.oneof(
      fc.record({ counted: number }),
      fc.record({ of: number }),
      fc.record({ counted: number, of: number }),
      fc.record({ from: who }),
      fc.record({ to: who }),
      fc.record({ from: who, to: who }),
      arbitraryRun(1),
    );
    const after = (map: ActorMap, one: object): ActorMap => {
      if (Array.isArray(one)) {
        const outcome = runCommand(map, randomCommand(map, one[0]));
        return outcome.done ? applyChange(map, outcome.value) : map;
      }
      const [present, drawn] = [map.networkCounts.get(count.id), map.relations.get(line)];
      if (!present || !drawn) return map;
      const next =
        'counted' in one || 'of' in one
          ? { ...map, networkCounts: new Map([...map.networkCounts, [count.id, { ...present, ...one } as NetworkCount]]) }
          : between(map, ...(({ from, to }) => [from, to] as const)({ ...drawn, ...one }));
      return isSoundMap(next) && mapFaults(next).length === 0 ? next : map;
    };
    const groups = ({ networkCounts, relations }: ActorMap) => {
      const [one, drawn] = [networkCounts.get(count.id), relations.get(line)];
      return [one && [one.counted, one.of], drawn && [drawn.from, drawn.to]];
    };
    fc.assert(
      fc.property(edit, fc.array(edit, { maxLength: 4 }), (own, others) => {
        const mine = after(counted, own);
        const theirs = others.reduce<ActorMap>(after, mine);
        const end = applyChange(theirs, fittingPart(theirs, changeBetween(mine, counted)));
        expect(isSoundMap(end)).toBe(true);
        expect(mapFaults(end)).toEqual([]);
        for (const [i, group] of groups(end).entries()) expect([groups(counted)[i], groups(theirs)[i]]).toContainEqual(group);
      }),
      { numRuns: runs(1_000), seed: 12 },
    );
  }, 60_000);
});

describe('undoing an addition', () => {
  const add: Command = {
    do: 'addItems',
    actors: [
      { actor: { ...blank('Dee') }, at: { x: 9, y: 9 }, placedByHand: false },
      { actor: { ...blank('Eef') }, at: { x: 9, y: 9 }, placedByHand: false },
    ],
    relations: [newRelation('own' as RelationId, ada, actorId('Dee'))],
  };
  const names = (map: ActorMap) => [...map.actors.values()].map(({ name }) => name);

  test('takes all of it away, moved by others or not', () => {
    const { end } = undoAfterOthers(start, add, { do: 'moveActors', to: [{ id: actorId('Dee'), x: 1, y: 1 }] });
    expect(end).toEqual(start);
  });

  test('leaves an actor to which somebody else drew a relation', () => {
    const relation = newRelation('theirs' as RelationId, bo, actorId('Dee'));
    const { end } = undoAfterOthers(start, add, { do: 'addRelation', relation });
    expect(names(end)).toEqual(['Ada', 'Bo', 'Cas', 'Dee']);
    expect([...end.relations.keys()]).toEqual(['Ada-Bo', 'Bo-Cas', 'theirs']);
    expect(end.positions.has(actorId('Dee'))).toBe(true);
  });

  test('leaves an actor of whom somebody else said something', () => {
    const { end } = undoAfterOthers(start, add, { do: 'editActor', id: actorId('Dee'), set: { note: 'van een ander' } });
    expect(names(end)).toEqual(['Ada', 'Bo', 'Cas', 'Dee']);
    expect(end.relations.has('own' as RelationId)).toBe(false);
  });

  test('leaves a camp on which somebody else put an actor', () => {
    const camp = { id: 'nieuw' as CampId, name: 'nieuw', order: 2 };
    const map = twoCampsAndALink();
    const { end } = undoAfterOthers(map, { do: 'addCamp', camp }, { do: 'putInCamp', actors: [actorId('M')], camp: camp.id });
    expect(end.camps.has(camp.id)).toBe(true);
    expect(undoAfterOthers(map, { do: 'addCamp', camp }).end).toEqual(map);
  });
});

describe('undoing a removal', () => {
  const remove: Command = { do: 'removeItems', actors: [bo] };

  test('brings back what still has both its ends', () => {
    const { end } = undoAfterOthers(start, remove, { do: 'removeItems', actors: [cas] });
    expect([...end.actors.keys()]).toEqual(['Ada', 'Bo']);
    expect([...end.relations.keys()]).toEqual(['Ada-Bo']);
    expect([...end.positions.keys()].sort()).toEqual(['Ada', 'Bo']);
  });

  test('numbers a name that somebody else has given away meanwhile', () => {
    const other = { actor: { ...blank('other'), name: 'bo' }, at: { x: 0, y: 0 }, placedByHand: false };
    const { end } = undoAfterOthers(start, remove, { do: 'addActor', ...other });
    expect([...end.actors.values()].map(({ name }) => name)).toEqual(['Ada', 'Cas', 'bo', 'Bo (2)']);
    expect(end.relations.size).toBe(2);
  });

  test('does not draw a relation beside the same one of somebody else', () => {
    const again = newRelation('theirs' as RelationId, bo, ada);
    const { end, undo } = undoAfterOthers(
      start,
      { do: 'removeItems', relations: ['Ada-Bo' as RelationId] },
      { do: 'addRelation', relation: again },
    );
    expect(undo).toEqual({});
    expect([...end.relations.keys()]).toEqual(['Bo-Cas', 'theirs']);
  });

  test('leaves out a camp and neighbourhood that went meanwhile', () => {
    const map = twoCampsAndALink();
    const { end } = undoAfterOthers(
      map,
      { do: 'removeItems', actors: [actorId('P1'), actorId('M')] },
      { do: 'removeCamp', id: 'voor' as CampId },
      { do: 'removeArea', id: 'noord' as never },
    );
    expect(end.actors.get(actorId('P1'))?.camp).toBeNull();
    expect(end.actors.get(actorId('M'))?.neighbourhoods).toEqual([]);
  });
});

describe('undoing an edit', () => {
  const note = (id: typeof ada, text: string): Command => ({ do: 'editActor', id, set: { note: text } });

  test('leaves the property that somebody else edited, and takes the others back', () => {
    const own: Command = { do: 'editActor', id: ada, set: { note: 'mijn', kind: 'group' } };
    const { end } = undoAfterOthers(start, own, note(ada, 'hun'), note(bo, 'hun'));
    expect(end.actors.get(ada)).toMatchObject({ note: 'hun', kind: 'person' });
    expect(end.actors.get(bo)?.note).toBe('hun');
  });

  test('takes a role back while others gave other roles to the same actor', () => {
    const tag = (role: 'pusher' | 'link'): Command => ({
      do: 'tagRole',
      actors: [ada],
      role,
      on: true,
      date: '2026-11-22' as never,
      by: '',
    });
    const { end } = undoAfterOthers(start, tag('pusher'), tag('link'));
    expect(Object.keys(end.actors.get(ada)?.roles ?? {})).toEqual(['link']);
  });

  test('keeps a name when the old one is taken meanwhile', () => {
    const rename: Command = { do: 'editActor', id: ada, set: { name: 'Adriaan' } };
    const { end, undo } = undoAfterOthers(start, rename, { do: 'editActor', id: bo, set: { name: 'Ada' } });
    expect(undo).toEqual({});
    expect(end.actors.get(ada)?.name).toBe('Adriaan');
  });

  test('keeps a type when the old one is drawn by somebody else meanwhile, and takes the rest back', () => {
    const own: Command = { do: 'editRelation', id: 'Ada-Bo' as RelationId, set: { type: 'trust', strength: 3 } };
    const theirs = newRelation('theirs' as RelationId, bo, ada, 'contact');
    const { end } = undoAfterOthers(start, own, { do: 'addRelation', relation: theirs });
    expect(end.relations.get('Ada-Bo' as RelationId)).toMatchObject({ type: 'trust', strength: 2 });
  });

  test('never leaves a relation mutual that has no direction', () => {
    const own: Command = { do: 'editRelation', id: 'Ada-Bo' as RelationId, set: { type: 'influence' } };
    const { end } = undoAfterOthers(start, own, { do: 'editRelation', id: 'Ada-Bo' as RelationId, set: { mutual: true } });
    expect(end.relations.get('Ada-Bo' as RelationId)).toMatchObject({ type: 'influence', mutual: true });
  });

  test('moves an actor back only when nobody moved it since, in both directions or none', () => {
    const move = (x: number, y: number): Command => ({ do: 'moveActors', to: [{ id: ada, x, y }] });
    expect(undoAfterOthers(start, move(50, 60)).end).toEqual(start);
    const { end } = undoAfterOthers(start, move(50, 60), move(50, 99));
    expect(end.positions.get(ada)).toMatchObject({ x: 50, y: 99 });
  });
});

function blank(id: string) {
  const actor = start.actors.get(ada);
  if (!actor) throw new Error('no Ada');
  return { ...actor, id: actorId(id), name: id };
}
