import type { StorageDatabase } from '../../../src/adapters/storage/database.ts';
import type { OpenedStore } from '../../../src/adapters/storage/openStore.ts';
import { newActor } from '../../../src/domain/actor.ts';
import type { ActorMap } from '../../../src/domain/actorMap.ts';
import { applyChange } from '../../../src/domain/change.ts';
import type { Command } from '../../../src/domain/commands/commandCatalogue.ts';
import type { ActorId, IsoDate, SnapshotId } from '../../../src/domain/identifiers.ts';
import { randomMap } from '../../maps/randomMap.ts';
import { at, changeOf, editOf, idOfMap } from './testStore.ts';

/** A map as it is kept, and every way in which the tests damage it. */

/** Twenty-five actors and thirty-three relations when all is well: a base, a snapshot, and five edits in the log. */
export const start = randomMap(8, 24, 33);
export const id = idOfMap(start);
export const EDITS = 5;
const commands = [
  {
    do: 'takeSnapshot',
    snapshot: {
      id: 's1' as SnapshotId,
      name: 'Foto',
      date: '2026-11-01' as IsoDate,
      takenAt: at(),
      occasion: '',
      description: '',
      madeBy: 'person',
    },
  },
  { do: 'editActor', id: 'actor-1' as ActorId, set: { note: 'een' } },
  { do: 'addActor', actor: newActor('laat' as ActorId, 'Laatkomer'), at: { x: 5, y: 5 }, placedByHand: false },
  { do: 'editActor', id: 'actor-2' as ActorId, set: { note: 'twee' } },
  { do: 'arrangeActors', to: [...start.actors.keys()].slice(0, 22).map((actor, i) => ({ id: actor, x: i * 7, y: i * 3 })) },
] satisfies readonly Command[];

export const keep = async (store: OpenedStore): Promise<ActorMap> => {
  await store.create(start, at());
  let map = start;
  for (const [after, command] of commands.entries()) {
    const change = changeOf(map, command);
    await store.commit(id, after, editOf(change));
    map = applyChange(map, change);
  }
  return map;
};

export type Damage = (db: StorageDatabase) => Promise<unknown>;
type Loose = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: damage is what no type allows.
type Anything = any;
const inTable =
  (table: 'heads' | 'bases' | 'summaries', damage: (value: Anything) => unknown): Damage =>
  async (db) => {
    const value = structuredClone((await db[table].get(id)) as unknown);
    const damaged = damage(value);
    await db[table].put((damaged === undefined ? value : damaged) as never, id);
  };
const inHead = (damage: (head: Anything) => unknown) => inTable('heads', damage);
export const inBase = (damage: (base: Anything) => unknown) => inTable('bases', damage);
const inSummary = (damage: (summary: Anything) => unknown) => inTable('summaries', damage);
const inRow =
  (number: number, damage: (row: Anything) => unknown): Damage =>
  async (db) => {
    const row = structuredClone((await db.log.get([id, number])) as unknown);
    const damaged = damage(row);
    await db.log.put((damaged === undefined ? row : damaged) as never, [id, number]);
  };
const without =
  (key: string) =>
  (value: Loose): void => {
    delete value[key];
  };
/** With the first snapshot in the base, to be damaged there. */
const inSnapshot =
  (damage: (snapshot: Anything) => void): Damage =>
  (db) =>
    inRow(1, (row) => damage(row.change.snapshots.added[0]))(db);

/** What each does to the map of twenty-five, and what can be read of it afterwards. */
export const WHOLE = { actors: 25, relations: 33 };
export const DAMAGED: readonly (readonly [string, Damage, { readonly actors: number; readonly relations: number }])[] = [
  ['the head missing', (db) => db.heads.delete(id), WHOLE],
  ['a head that is no object', inHead(() => 'head'), WHOLE],
  ['a head without a value', inHead(() => null), WHOLE],
  [
    'a number that is none',
    inHead((head) => {
      head.number = Number.NaN;
    }),
    WHOLE,
  ],
  [
    'a negative number',
    inHead((head) => {
      head.number = -3;
    }),
    WHOLE,
  ],
  [
    'a number in words',
    inHead((head) => {
      head.number = 'vijf';
    }),
    WHOLE,
  ],
  ['no word on whether it was removed', inHead(without('isRemoved')), WHOLE],
  ['the base missing', (db) => db.bases.delete(id), { actors: 1, relations: 0 }],
  ['a base without a value', inBase(() => null), { actors: 1, relations: 0 }],
  ['a base that is a list', inBase(() => []), { actors: 1, relations: 0 }],
  ['a table missing', inBase(without('relations')), { actors: 25, relations: 0 }],
  [
    'a table that is no list',
    inBase((base) => {
      base.actors = { 0: base.actors[0] };
    }),
    { actors: 1, relations: 0 },
  ],
  [
    'a record that is nothing',
    inBase((base) => {
      base.relations[3] = null;
    }),
    { actors: 25, relations: 32 },
  ],
  ['a hole in a table', inBase((base) => void delete base.relations[3]), { actors: 25, relations: 32 }],
  ['a record without an id', inBase((base) => without('id')(base.relations[0])), { actors: 25, relations: 32 }],
  ['two records of one id', inBase((base) => void base.relations.push(base.relations[0])), WHOLE],
  [
    'a relation of an unknown type',
    inBase((base) => {
      base.relations[1].type = 'love';
    }),
    { actors: 25, relations: 32 },
  ],
  [
    'a relation to nobody',
    inBase((base) => {
      base.relations[1].to = 'nobody';
    }),
    { actors: 25, relations: 32 },
  ],
  [
    'a relation to itself',
    inBase((base) => {
      base.relations[1].to = base.relations[1].from;
    }),
    { actors: 25, relations: 32 },
  ],
  [
    'a strength of four',
    inBase((base) => {
      base.relations[1].strength = 4;
    }),
    { actors: 25, relations: 32 },
  ],
  [
    'a place that is no number',
    inBase((base) => {
      base.positions.x[23] = Number.NaN;
    }),
    WHOLE,
  ],
  ['places without a column', inBase((base) => without('y')(base.positions)), WHOLE],
  [
    'columns of unequal length',
    inBase((base) => {
      base.positions.x = base.positions.x.slice(1);
    }),
    WHOLE,
  ],
  [
    'a camp that is not there',
    inBase((base) => {
      base.actors[4].camp = 'gone';
    }),
    WHOLE,
  ],
  [
    'a neighbourhood that is not there',
    inBase((base) => {
      base.actors[4].neighbourhoods = ['gone'];
    }),
    WHOLE,
  ],
  ['properties without a title', inBase((base) => without('title')(base.map[0])), WHOLE],
  [
    'properties of another map',
    inBase((base) => {
      base.map[0].id = 'another';
    }),
    WHOLE,
  ],
  ['properties twice', inBase((base) => void base.map.push({ ...base.map[0], id: 'another' })), WHOLE],
  [
    'an end date that is no day',
    inBase((base) => {
      base.map[0].endDate = '2026-02-30';
    }),
    WHOLE,
  ],
  ['an area without a name', inBase((base) => void base.areas.push({ id: 'a', code: '', district: '' })), WHOLE],
  ['a snapshot without content', inSnapshot(without('content')), WHOLE],
  [
    'a snapshot of unknown tables',
    inSnapshot((one) => {
      one.content = { ...one.content, actorz: {} };
    }),
    WHOLE,
  ],
  [
    'a snapshot on one that is not there',
    inSnapshot((one) => {
      one.base = 'gone';
    }),
    WHOLE,
  ],
  ['a snapshot with a damaged actor', inSnapshot((one) => without('name')(one.content.actors.added[0])), WHOLE],
  [
    'a snapshot with a relation to nobody',
    inSnapshot((one) => {
      one.content.relations.added[0].to = 'nobody';
    }),
    WHOLE,
  ],
  ['a row of the log missing', (db) => db.log.delete([id, 2]), { actors: 24, relations: 33 }],
  ['a row without a value', inRow(2, () => null), { actors: 24, relations: 33 }],
  [
    'a row under another number',
    inRow(2, (row) => {
      row.number = 9;
    }),
    { actors: 24, relations: 33 },
  ],
  [
    'a row without a change',
    inRow(2, (row) => {
      row.change = null;
    }),
    { actors: 24, relations: 33 },
  ],
  [
    'a change of an unknown table',
    inRow(2, (row) => {
      row.change = { actorz: {} };
    }),
    { actors: 24, relations: 33 },
  ],
  [
    'a change that adds nothing',
    inRow(3, (row) => {
      row.change.actors.added = [null];
    }),
    { actors: 24, relations: 33 },
  ],
  [
    'a change without before and after',
    inRow(2, (row) => {
      row.change.actors.changed[0].properties = { note: 'x' };
    }),
    { actors: 24, relations: 33 },
  ],
  [
    'moves cut off',
    inRow(5, (row) => {
      row.moves.numbers = row.moves.numbers.slice(0, 10);
    }),
    WHOLE,
  ],
];
export const RIGHT: readonly (readonly [string, Damage])[] = [
  ['the summary missing', (db) => db.summaries.delete(id)],
  ['a summary without a value', inSummary(() => null)],
  ['a summary without a title', inSummary((summary) => without('title')(summary.properties))],
  [
    'a summary of another map',
    inSummary((summary) => {
      summary.properties.id = 'another';
    }),
  ],
  [
    'a summary with half a sketch',
    inSummary((summary) => {
      summary.sketch = { points: [[1]] };
    }),
  ],
  [
    'an author that is no text',
    inRow(2, (row) => {
      row.author = 7;
    }),
  ],
  ['a label that is gone', inRow(2, without('label'))],
  [
    'a moment that is none',
    inRow(5, (row) => {
      row.at = 'ooit';
    }),
  ],
  ['a stray row in the list of maps', (db) => db.heads.put({ number: 0, isRemoved: false }, 42 as never)],
  ['a stray row in the log', (db) => db.log.put({ number: 7 } as never, [id, 'x'] as never)],
];
/** In an actor of the base: it falls away, and with it its relations. */
export const BAD_ACTORS: readonly (readonly [string, (actor: Loose) => void])[] = [
  ['without a name', without('name')],
  [
    'with a number for a name',
    (actor) => {
      actor['name'] = 7;
    },
  ],
  [
    'with an empty name',
    (actor) => {
      actor['name'] = ' ';
    },
  ],
  [
    'of an unknown kind',
    (actor) => {
      actor['kind'] = 'animal';
    },
  ],
  [
    'with a role that is no more than true',
    (actor) => {
      actor['roles'] = { pusher: true };
    },
  ],
  ['without roles', without('roles')],
  [
    'with a note that is no text',
    (actor) => {
      actor['note'] = {};
    },
  ],
  [
    'with half a key figure',
    (actor) => {
      actor['keyFigure'] = { status: 'active' };
    },
  ],
];
