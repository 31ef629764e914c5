import { describe, expect, test } from 'vitest';
import { newActor } from '../../src/domain/actor.ts';
import { newActorMap, propertiesOf } from '../../src/domain/actorMap.ts';
import type { Command } from '../../src/domain/commands/commandCatalogue.ts';
import type { ActorId, Moment } from '../../src/domain/identifiers.ts';
import { type MapEditor, openMapEditor } from '../../src/workspace/mapEditor.ts';
import type { MapStore } from '../../src/workspace/ports.ts';
import { memoryStore } from '../maps/memoryStore.ts';
import { plainProperties } from '../maps/randomMap.ts';

const clock = { now: () => '2026-11-22T10:00:00.000Z' as Moment };
const empty = newActorMap(plainProperties('map', 'Kaart'));
const { id } = propertiesOf(empty);
const a = 'a' as ActorId;
const set = (properties: { readonly name?: string; readonly note?: string }): Command => ({
  do: 'editActor',
  id: a,
  set: properties,
});

const openOn = async (store: MapStore, author: string): Promise<MapEditor> => {
  const stored = await store.open(id);
  if (!stored) throw new Error('not stored');
  return openMapEditor(stored, store, clock, author);
};
const withActor = async () => {
  const store = memoryStore([empty]);
  const editor = await openOn(store, 'one');
  editor.perform({ do: 'addActor', actor: newActor(a, 'Imam'), at: { x: 0, y: 0 }, placedByHand: true });
  await editor.settled();
  return { store, editor };
};
const actorOf = (editor: MapEditor) => editor.getSnapshot().map.actors.get(a);
const type = (editor: MapEditor, key: string, ...texts: readonly string[]) => {
  for (const note of texts) expect(editor.perform(set({ note }), key).done).toBe(true);
};

describe('a text that is stored while it is being typed', () => {
  test('is one step to undo and one to redo, though every piece was stored', async () => {
    const { store, editor } = await withActor();
    type(editor, 'note', 'b', 'be', 'bel', 'belt');
    await editor.settled();
    expect(((await store.since(id, 0)) as readonly unknown[]).length).toBe(5);
    editor.undo();
    expect(actorOf(editor)?.note).toBe('');
    expect(editor.getSnapshot().undo?.command).toBe('addActor');
    editor.redo();
    expect(actorOf(editor)?.note).toBe('belt');
    editor.undo();
    editor.undo();
    expect(actorOf(editor)).toBeUndefined();
    editor.redo();
    editor.redo();
    expect(actorOf(editor)?.note).toBe('belt');
  });

  test('is a new step in another field, at another time, and after anything else was done', async () => {
    const { editor } = await withActor();
    type(editor, 'note-1', 'b', 'be');
    editor.perform(set({ name: 'Imam Noord' }));
    type(editor, 'note-1', 'bel');
    type(editor, 'note-2', 'belt', 'belt!');
    editor.undo();
    expect(actorOf(editor)?.note).toBe('bel');
    editor.undo();
    expect(actorOf(editor)).toMatchObject({ note: 'be', name: 'Imam Noord' });
    editor.undo();
    editor.undo();
    expect(actorOf(editor)).toMatchObject({ note: '', name: 'Imam' });
  });

  test('is no step at all when it was taken back while typing', async () => {
    const { editor } = await withActor();
    type(editor, 'note', 'b', 'be', '');
    expect(editor.getSnapshot().undo?.command).toBe('addActor');
    await editor.settled();
    type(editor, 'note', 'c');
    editor.undo();
    expect(actorOf(editor)?.note).toBe('');
  });

  test('leaves alone what another tab wrote in between, which came first', async () => {
    const { store, editor } = await withActor();
    const other = await openOn(store, 'other');
    type(editor, 'note', 'b', 'be');
    await editor.settled();
    await other.settled();
    other.perform(set({ note: 'van een ander' }));
    await other.settled();
    type(editor, 'note', 'bel', 'belt');
    await editor.settled();
    expect(actorOf(editor)?.note).toBe('belt');
    editor.undo();
    await editor.settled();
    expect(actorOf(editor)?.note).toBe('van een ander');
  });

  test('is still undone as a whole when it was made anew on top of what another tab did', async () => {
    const { store, editor } = await withActor();
    const other = await openOn(store, 'other');
    other.perform(set({ name: 'Imam Zuid' }));
    type(editor, 'note', 'b', 'be', 'bel');
    await Promise.all([editor.settled(), other.settled()]);
    await editor.settled();
    expect(actorOf(editor)).toMatchObject({ name: 'Imam Zuid', note: 'bel' });
    editor.undo();
    expect(actorOf(editor)).toMatchObject({ name: 'Imam Zuid', note: '' });
    expect(editor.getSnapshot().undo?.command).toBe('addActor');
  });
});
