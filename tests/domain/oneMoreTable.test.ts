import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { packEntry, unpackEntry } from '../../src/adapters/storage/packedEntry.ts';
import { packMap, unpackMap } from '../../src/adapters/storage/packedMap.ts';
import { type ActorMap, NOTHING } from '../../src/domain/actorMap.ts';
import { applyChange, changeBetween, type MapChange, reverseChange } from '../../src/domain/change.ts';
import type { Command } from '../../src/domain/commands/commandCatalogue.ts';
import type { Fields } from '../../src/domain/fields.ts';
import { fittingPart } from '../../src/domain/fittingPart.ts';
import type { ActorId, IdOf, IsoDate, Moment, SnapshotId } from '../../src/domain/identifiers.ts';
import { readMapFile, writeMapFile } from '../../src/domain/mapFile.ts';
import { mapOfSnapshot } from '../../src/domain/mapsOfSnapshots.ts';
import { mentionsAfterErasing } from '../../src/domain/mentions.ts';
import { isSoundMap, isSoundThroughout } from '../../src/domain/soundMap.ts';
import { soundPart } from '../../src/domain/soundPart.ts';
import { table } from '../../src/domain/table.ts';
import type * as Tables from '../../src/domain/tables.ts';
import { takeIn } from '../../src/domain/takeIn.ts';
import { hidden } from '../maps/hidden.ts';
import { plainProperties } from '../maps/randomMap.ts';
import { actorId, pathOfThree } from '../maps/smallMaps.ts';
import { mapAfter } from './commands/ask.ts';

/** What somebody adds to a report, about one of the actors or about all: a record that the program does not have. */
interface Remark {
  readonly id: IdOf<'remarks'>;
  readonly text: string;
  readonly about: ActorId | null;
  readonly date: IsoDate;
}

/** Goes by the id of an actor; its words lie as deep as can be. */
interface Portrait {
  readonly id: ActorId;
  readonly said?: string | null | undefined;
  readonly mood: 'none' | 'mixed' | string;
  readonly seen: readonly Seen[];
}
interface Seen {
  readonly by: 'nobody' | string;
  readonly aloud: readonly string[] | null;
}
interface Frame {
  readonly id: IdOf<'frames'>;
  readonly around: IdOf<'portraits'>;
}

// The whole program, with entries more in its list of tables.
vi.mock('../../src/domain/tables.ts', async (original) => {
  const tables = await original<typeof Tables>();
  const { table: entry } = await import('../../src/domain/table.ts');
  const remarks = entry<Remark>({
    scope: 'frozen',
    fields: (is) => ({ id: is.id, text: is.words('emptied'), about: is.orNull(is.to('actors')), date: is.day }),
    comesAlong: true,
    later: 'leftOut',
  });
  const portraits = entry<Portrait>({
    scope: 'frozen',
    fields: (is) => ({
      id: is.to('actors'),
      said: is.ifSaid(is.orNull(is.words('emptied'))),
      mood: is.wordOr('none', is.wordOr('mixed', is.words('emptied'))),
      seen: is.listOf(
        is.part<Seen>({ by: is.wordOr('nobody', is.name('emptied')), aloud: is.orNull(is.listOf(is.words('emptied'), 9)) }),
        9,
      ),
    }),
    comesAlong: true,
    later: 'leftOut',
  });
  const frames = entry<Frame>({
    scope: 'frozen',
    fields: (is) => ({ id: is.id, around: is.to('portraits') }),
    comesAlong: true,
    later: 'leftOut',
  });
  return { ...tables, ...tables.listOf({ ...tables.TABLES, remarks, portraits, frames }) };
});

type WithRemarks = ActorMap & { readonly remarks: ReadonlyMap<string, Remark> };
const remarksOf = (map: ActorMap): Remark[] => [...(map as WithRemarks).remarks.values()];
const remark = (id: string, about: string | null, text: string): Remark => ({
  id: id as Remark['id'],
  text,
  about: about === null ? null : actorId(about),
  date: '2026-11-22' as IsoDate,
});
const withRemarks = (map: ActorMap, ...remarks: readonly Remark[]): ActorMap =>
  ({ ...map, remarks: new Map(remarks.map((one) => [one.id, one])) }) as ActorMap;
const changed = (map: ActorMap, ...remarks: readonly unknown[]): ActorMap => withRemarks(map, ...(remarks as Remark[]));

const aboutAda = remark('1', 'Ada', 'praat met iedereen');
const aboutBo = remark('2', 'Bo', 'hoorde het van Ada');
const map = withRemarks(pathOfThree(), aboutAda, aboutBo);
const remove = (...ids: string[]): Command => ({ do: 'removeItems', actors: ids.map(actorId) });
const foto: Command = {
  do: 'takeSnapshot',
  snapshot: {
    id: 'foto' as SnapshotId,
    name: 'Foto',
    date: '2026-11-22' as IsoDate,
    takenAt: '2026-11-22T10:00:00.000Z' as Moment,
    occasion: '',
    description: '',
    madeBy: 'person',
  },
};

describe('A remark, which is only in the list of tables and for which no sentence was made,', () => {
  test('is on an empty map', () => {
    expect(NOTHING).toHaveProperty('remarks', new Map());
  });

  test('is changed, changed back and compared', () => {
    const after = withRemarks(map, { ...aboutAda, text: 'zwijgt nu' });
    const change = changeBetween(map, after);
    expect(change).toEqual({
      remarks: { removed: [aboutBo], changed: [{ id: '1', properties: { text: [aboutAda.text, 'zwijgt nu'] } }] },
    });
    expect(applyChange(map, change)).toEqual(after);
    expect(remarksOf(applyChange(after, reverseChange(change)))).toEqual(expect.arrayContaining([aboutAda, aboutBo]));
  });

  test('is stored, and checked when it is read', () => {
    expect(unpackMap(structuredClone(packMap(map)))).toEqual(map);
    const entry = {
      number: 1,
      change: changeBetween(pathOfThree(), map),
      label: null,
      author: 'a',
      at: '2026-11-22T10:00:00.000Z',
    };
    expect(unpackEntry(structuredClone(packEntry(entry as never)))?.change).toEqual(entry.change);
    expect(isSoundMap(map)).toBe(true);
    expect(isSoundMap(changed(map, { ...aboutAda, text: 3 }))).toBe(false);
    expect(isSoundMap(changed(map, { ...aboutAda, about: 'nobody' }))).toBe(false);
    const damaged = { ...Object.fromEntries(Object.entries(map).map(([name, records]) => [name, [...records.values()]])) };
    const readable = soundPart(
      { ...damaged, remarks: [aboutAda, { ...aboutBo, about: 'nobody' }, 7] } as never,
      plainProperties('small', 'Kleine kaart'),
    );
    expect(remarksOf(readable)).toEqual([aboutAda, { ...aboutBo, about: null }]);
  });

  test('opens in maps and files from before there was one', () => {
    const { remarks: _, ...packed } = packMap(map) as ReturnType<typeof packMap> & { readonly remarks: unknown };
    expect(remarksOf(unpackMap(packed))).toEqual([]);
    const before = writeMapFile(withRemarks(pathOfThree()));
    expect(before).not.toContain('remarks');
    expect(readMapFile(JSON.parse(before))).toEqual({ done: true, value: withRemarks(pathOfThree()) });
  });

  test('is in the map file, in snapshots too, which is refused when it names nobody', () => {
    const photographed = mapAfter(mapAfter(map, foto), remove('Ada'));
    const read = readMapFile(JSON.parse(writeMapFile(photographed)));
    expect(read).toEqual({ done: true, value: photographed });
    expect(remarksOf(mapOfSnapshot(photographed, 'foto' as SnapshotId) as ActorMap)).toEqual([aboutAda, aboutBo]);
    expect(isSoundThroughout(photographed)).toBe(true);
    expect(readMapFile(JSON.parse(writeMapFile(changed(map, { ...aboutAda, about: 'nobody' }))))).toEqual({
      done: false,
      refusal: { code: 'actorMissing', details: { place: 'remarks[0].about', id: 'nobody' } },
    });
    expect(readMapFile(JSON.parse(writeMapFile(changed(map, { ...aboutAda, date: 'ooit' }))))).toMatchObject({
      refusal: { code: 'valueInvalid', details: { place: 'remarks[0].date' } },
    });
  });

  test('stays without whom it is about when that goes, and is about it again when it comes back', () => {
    const gone = mapAfter(map, remove('Ada'));
    expect(remarksOf(gone)).toEqual([{ ...aboutAda, about: null }, aboutBo]);
    expect(remarksOf(applyChange(gone, fittingPart(gone, changeBetween(gone, map))))).toEqual([aboutAda, aboutBo]);
  });

  test('is undone as far as it fits what others did', () => {
    const others = mapAfter(withRemarks(map, aboutBo), remove('Ada'));
    const back: MapChange = changeBetween(withRemarks(map, aboutBo), map);
    expect(fittingPart(others, back)).toEqual({ remarks: { added: [{ ...aboutAda, about: null }] } });
    // Somebody wrote of Cas what would be lost when Cas is taken away again.
    const withCas = withRemarks(pathOfThree(), remark('3', 'Cas', 'kwam erbij'));
    const undo = fittingPart(withCas, changeBetween(pathOfThree(), mapAfter(pathOfThree(), remove('Cas'))));
    expect(applyChange(withCas, undo).actors.has(actorId('Cas'))).toBe(true);
    // And what somebody else wrote in it since stays.
    const rewritten = withRemarks(map, { ...aboutAda, text: 'anders' }, aboutBo);
    expect(fittingPart(rewritten, changeBetween(map, withRemarks(map, aboutBo)))).toEqual({});
  });

  test('comes along when a map is taken in, about the same actor under the id that it has there', () => {
    const from = withRemarks(
      mapAfter(pathOfThree(), { do: 'editActor', id: actorId('Cas'), set: { name: 'Casper' } }),
      remark('1', 'Ada', 'een andere'),
      remark('9', 'Cas', 'over Casper'),
      remark('8', 'niemand', 'over wie er niet is'),
      remark('7', null, 'over allen'),
    );
    const here = mapAfter(map, {
      do: 'addActor',
      actor: { ...([...map.actors.values()][0] as never as object), id: actorId('x'), name: 'Casper' } as never,
      at: { x: 0, y: 0 },
      placedByHand: true,
    });
    const taken = takeIn(here, from).draft.map;
    expect(remarksOf(taken)).toEqual([
      aboutAda,
      aboutBo,
      remark('9', 'x', 'over Casper'),
      remark('8', null, 'over wie er niet is'),
      remark('7', null, 'over allen'),
    ]);
    expect(takeIn(taken, from).draft.change()).toEqual({});
  });

  test('is found and erased with a person, in snapshots too', () => {
    const photographed = mapAfter(map, foto);
    expect(mentionsAfterErasing(photographed, [actorId('Ada')], ['Ada'])).toEqual({ onMap: 1, onSnapshots: 1 });
    const erased = mapAfter(photographed, { do: 'eraseActor', actors: [actorId('Ada')] });
    expect(remarksOf(erased)).toEqual([{ ...aboutAda, about: null }, aboutBo]);
    expect(remarksOf(mapOfSnapshot(erased, 'foto' as SnapshotId) as ActorMap)).toEqual([{ ...aboutAda, about: null }, aboutBo]);
    expect(JSON.stringify(erased.snapshots.get('foto' as SnapshotId))).not.toContain('"Ada"');
  });

  test('shows nothing of what was typed when names are hidden', () => {
    const typed = changed(map, { ...aboutAda, signed: 'Ada' });
    const shown = remarksOf(hidden(typed, 'everybody').map);
    expect(shown).toEqual([{ ...aboutAda, id: 'remarks-1', about: 'actors-1', text: '' }]);
    expect(remarksOf(hidden(typed, 'persons', [`remarks.text:${aboutAda.text}`]).map)).toMatchObject([{ text: aboutAda.text }]);
  });
});

describe('A table of records that go by the id of another', () => {
  const portrait: Portrait = {
    id: actorId('Cas'),
    said: 'kanarie',
    mood: 'kanarie',
    seen: [{ by: 'kanarie', aloud: ['kanarie', 'kanarie'] }],
  };
  const bare: Portrait = { id: actorId('Bo'), mood: 'mixed', seen: [{ by: 'nobody', aloud: null }] };
  const hung = (map: ActorMap): ActorMap => {
    const portraits = new Map([portrait, bare].map((one) => [one.id, one]));
    return { ...map, portraits, frames: new Map([['f', { id: 'f', around: 'Cas' }]]) } as ActorMap;
  };

  test('comes along under the id that the other has there, and so does what names it', () => {
    const here = pathOfThree();
    const cas = { ...here.actors.get(actorId('Cas')), id: actorId('x') } as never;
    const elsewhere = mapAfter(mapAfter(here, remove('Cas')), {
      do: 'addActor',
      actor: cas,
      at: { x: 0, y: 0 },
      placedByHand: true,
    });
    const taken = takeIn(elsewhere, hung(here)).draft.map;
    expect(isSoundMap(taken)).toBe(true);
    expect(taken).toMatchObject({
      portraits: new Map<string, object>([
        ['x', { ...portrait, id: 'x' }],
        ['Bo', bare],
      ]),
      frames: new Map([['f', { id: 'f', around: 'x' }]]),
    });
  });

  test('has its words hidden however deep they lie, and its choices shown', () => {
    const typed = hung(pathOfThree());
    expect(hidden(typed, 'everybody').map).toMatchObject({
      portraits: new Map<string, object>([
        ['actors-3', { id: 'actors-3', said: '', mood: '', seen: [{ by: '', aloud: ['', ''] }] }],
        ['actors-2', { ...bare, id: 'actors-2' }],
      ]),
      frames: new Map([['frames-1', { id: 'frames-1', around: 'actors-3' }]]),
    });
  });
});

test('A list of tables is refused when words or names in it would go unseen, or ids would have to be made anew', async () => {
  const read = async (strange: (is: Fields) => object, more: object = {}) => {
    vi.resetModules();
    vi.doMock('../../src/domain/tables.ts', async (original) => {
      const tables = await original<typeof Tables>();
      const entry = { scope: 'frozen', fields: (is: Fields) => ({ id: is.id, ...strange(is) }), ...more };
      return { ...tables, ...tables.listOf({ ...tables.TABLES, strange: entry }) };
    });
    await import('../../src/domain/typedWords.ts');
    await import('../../src/domain/pointers.ts');
  };
  await expect(read((is) => ({ pair: z.tuple([is.words('emptied')]) }))).rejects.toThrow('No typed words are looked for');
  await expect(read((is) => ({ by: z.record(z.string(), is.words('emptied')) }))).rejects.toThrow('of the type "record"');
  await expect(read((is) => ({ one: z.union([is.words('emptied'), is.day]) }))).rejects.toThrow('of the type "union"');
  await expect(read((is) => ({ who: is.ifSaid(is.to('actors')) }))).rejects.toThrow('"who" names records deeper');
  await expect(read((is) => ({ who: is.listOf(is.orNull(is.to('actors')), 9) }))).rejects.toThrow('"who" names records deeper');
  await expect(read((is) => ({ id: is.keyAmong('actors') }), { comesAlong: true })).rejects.toThrow(
    '"strange" cannot come along',
  );
  await read((is) => ({ id: is.keyAmong('actors'), who: is.listOf(is.to('actors'), 9), what: is.outline }));
});

test('An entry fits its record only when it says of every typed word how it is hidden, and of every id what it names', () => {
  const whole = table<Remark>({
    scope: 'map',
    fields: (is) => ({ id: is.id, text: is.words('emptied'), about: is.orNull(is.to('actors')), date: is.day }),
  });
  const silent = table<Remark>({
    scope: 'map',
    // @ts-expect-error nothing is said of its text
    fields: (is) => ({ id: is.id, about: is.orNull(is.to('actors')), date: is.day }),
  });
  const disguised = table<Remark>({
    scope: 'map',
    // @ts-expect-error a text is no word from a list
    fields: (is) => ({ id: is.id, text: is.oneOf(['a', 'b']), about: is.orNull(is.to('actors')), date: is.day }),
  });
  const unhidden = table<Remark>({
    scope: 'map',
    // @ts-expect-error a text has to say how it is hidden
    fields: (is) => ({ id: is.id, text: is.words(), about: is.orNull(is.to('actors')), date: is.day }),
  });
  const astray = table<Remark>({
    scope: 'map',
    // @ts-expect-error an actor is no camp
    fields: (is) => ({ id: is.id, text: is.words('emptied'), about: is.orNull(is.to('camps')), date: is.day }),
  });
  const unlinked = table<Remark>({
    scope: 'map',
    // @ts-expect-error the id of another record is not its own
    fields: (is) => ({ id: is.id, text: is.words('emptied'), about: is.id, date: is.day }),
  });
  interface Signed extends Remark {
    readonly by: { readonly name: string } | null;
    readonly others: readonly string[];
  }
  const nested = table<Signed>({
    scope: 'map',
    fields: (is) => ({
      id: is.id,
      text: is.words('emptied'),
      about: is.orNull(is.to('actors')),
      date: is.day,
      // @ts-expect-error words lie deeper as well
      by: is.orNull(is.part<{ readonly name: string }>({ name: is.day })),
      others: is.listOf(is.name('emptied'), 10),
    }),
  });
  expect([whole, silent, disguised, unhidden, astray, unlinked, nested]).toHaveLength(7);
});
