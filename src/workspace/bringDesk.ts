import { type ActorMap, NOTHING, newActorMap, propertiesOf } from '../domain/actorMap.ts';
import { applyChange, type MapChange } from '../domain/change.ts';
import { type LayTogether, layTogether } from '../domain/commands/layTogether.ts';
import type { ActorId, MapId } from '../domain/identifiers.ts';
import type { MapProperties } from '../domain/mapProperties.ts';
import { done, type Outcome, refused } from '../domain/outcome.ts';
import { isJoint } from '../domain/together/contribution.ts';
import { makeContribution } from '../domain/together/makeContribution.ts';
import { thoughtOutOf } from '../domain/together/thoughtOutOf.ts';
import { withOwnIds } from '../domain/together/withOwnIds.ts';
import type { Envelope } from '../formats/envelope/envelope.ts';
import { isSealed } from '../formats/envelope/isSealed.ts';
import { AS_FOUND, type ReadablePreview, type RefusedPreview } from '../formats/importPreview.ts';
import { type BringPlan, type Settled, settled } from './bringPlan.ts';
import { type Brought, type BroughtMap, broughtMaps } from './brought.ts';
import type { NumberedLabel } from './freeLabels.ts';
import { LoadProblem } from './loadPart.ts';
import type { MapDesk } from './mapDesk.ts';
import type { MapLibrary } from './mapLibrary.ts';
import { type Observable, observed } from './observable.ts';
import type { ProgramPorts } from './ports.ts';
import type { ReceivedDesk } from './receivedDesk.ts';

/** A file as the page gives it: it may have been moved since it was chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface BringState extends Settled {
  /** What was brought, in the order in which that was done. */
  readonly brought: readonly Brought[];
  readonly plan: BringPlan;
}

/**
 * Maps that are brought together, before anything of it is kept: chosen from this device, from files, or received. `live` is the joint
 * map that they come into; without one they become a new joint map.
 */
export interface BringDesk extends Observable<BringState> {
  readonly live: MapDesk | null;
  readonly addFiles: (files: readonly ChosenFile[]) => Promise<void>;
  readonly addMap: (id: MapId, title: string) => Promise<void>;
  /** What was received last, if anything is. */
  readonly addReceived: () => void;
  /** Opens a file that is closed with a passphrase; with another one it stays closed, and says so. */
  readonly open: (key: string, passphrase: string) => Promise<void>;
  readonly takeAway: (key: string) => void;
  readonly takeMapAway: (id: MapId) => void;
  /** Whether it takes part; `isBoth`: beside the earlier state of the same map, instead of in its place. */
  readonly choose: (key: string, choice: { readonly isIn?: boolean; readonly isBoth?: boolean }) => void;
  readonly label: (key: string, label: string) => void;
  /** Lays them together and keeps that: as a new map, of which it gives the id, or on the live one. */
  readonly keep: (said: Partial<MapProperties>) => Promise<Outcome<MapId>>;
  readonly close: () => void;
}

export interface BringOutside extends Pick<ProgramPorts, 'analyst' | 'reader' | 'courier' | 'clock' | 'ids'> {
  readonly library: MapLibrary;
  readonly received: ReceivedDesk;
  readonly layOut: (drawn: Pick<ReadablePreview, 'map' | 'hasPlaces'>) => Promise<ActorMap>;
}

export const makeBringDesk = (outside: BringOutside, live: MapDesk | null, numbered: NumberedLabel): BringDesk => {
  const { analyst, reader, courier, clock, ids, library, received, layOut } = outside;
  const leaving = new AbortController();
  const joint = () => live?.editor.getSnapshot().map ?? null;
  let brought: readonly Brought[] = [];
  let asking: AbortController | null = null;
  /** What was answered on the joint map when it was thought out who is who. */
  let answersThen = '';
  let isKeeping = false;
  const state = observed<BringState>({ brought, ...settled(brought, joint(), numbered), plan: { state: 'tooFew' } });

  const put = (next: readonly Brought[]) => {
    brought = next;
    const now = settled(brought, joint(), numbered);
    const before = state.getSnapshot();
    const answersNow = JSON.stringify([...(joint()?.sameAnswers.values() ?? [])]);
    const isSame =
      answersNow === answersThen &&
      now.asked.length === before.asked.length &&
      now.asked.every(({ id }, at) => before.asked[at]?.id === id);
    answersThen = answersNow;
    const canBe = now.asked.length >= 2 && now.coming.length > 0;
    state.set({ brought, ...now, plan: canBe ? (isSame ? before.plan : { state: 'thinking' }) : { state: 'tooFew' } });
    if (!isSame || !canBe) asking?.abort();
    if (!isSame && canBe) void propose();
  };
  /** Who is who among them, as soon as it is known which they are. */
  const propose = async () => {
    const mine = new AbortController();
    asking = mine;
    const { asked } = state.getSnapshot();
    try {
      const map = joint();
      const answers = map ? [...map.sameAnswers.values()] : [];
      const question = { ask: 'proposeTogether', contributions: asked, answers } as const;
      const proposal = await analyst.ask(NOTHING, question, AbortSignal.any([mine.signal, leaving.signal]));
      if (asking === mine && !leaving.signal.aborted) state.set({ ...state.getSnapshot(), plan: { state: 'ready', proposal } });
    } catch (problem) {
      if (asking === mine && !mine.signal.aborted && !leaving.signal.aborted)
        state.set({ ...state.getSnapshot(), plan: { state: 'failed' } });
      if (problem instanceof LoadProblem) throw problem;
    }
  };

  // What another window, or undo, does to the joint map meanwhile counts as well.
  const unfollow = live?.editor.onChange((change) => {
    if (!isKeeping && (change.snapshots || change.sameAnswers)) put(brought);
  });

  const replace = (key: string, by: readonly Brought[]) =>
    put(brought.flatMap((one) => (one.key === key ? by.filter(({ key: other }) => other === key || !isThere(other)) : [one])));
  const isThere = (key: string) => brought.some((one) => one.key === key);
  const asBrought = (map: ActorMap, from: Omit<BroughtMap, 'key' | 'contribution'>, key: string): readonly Brought[] =>
    broughtMaps(map, from, key, (drawn) =>
      makeContribution(withOwnIds(drawn), { ...from, label: 'Kaart', on: clock.today(), at: clock.now() }),
    );

  const addFile = async (key: string, file: ChosenFile) => {
    const source = { key, source: file.name, from: 'file' } as const;
    const refuse = (refusal: RefusedPreview | 'unreadable' | 'failed') =>
      replace(key, [{ ...source, state: 'refused', refusal }]);
    const bytes = await file.bytes().catch(() => null);
    if (!bytes) return refuse('unreadable');
    if (isSealed(bytes)) return replace(key, [{ ...source, state: 'closed', bytes, problem: null }]);
    try {
      // What this program made says who drew it, too; any other file is read by its own rules, and says why it cannot be.
      const opened = await courier.open(bytes, null, clock.today(), leaving.signal, () => undefined);
      if (opened.done) return takeOut(key, source, opened.value);
      const read = await reader.read([{ name: file.name, bytes }], AS_FOUND, clock.today(), leaving.signal);
      if (leaving.signal.aborted || !isThere(key)) return;
      if (!read.readable) return refuse(read);
      const { label: drawer, mayBeNamed, hidden } = read.madeBy ?? { label: '', mayBeNamed: false, hidden: 'none' };
      replace(key, asBrought(await layOut(read), { ...source, ...NOTHING_SAID, drawer, mayBeNamed, hidden }, key));
    } catch (problem) {
      if (!leaving.signal.aborted) refuse('failed');
      if (problem instanceof LoadProblem) throw problem;
    }
  };

  const takeOut = async (key: string, source: Pick<BroughtMap, 'source' | 'from'>, { map, label, ...said }: Envelope) => {
    const hasPlaces = map.positions.size > 0;
    const laid = await layOut({ map, hasPlaces });
    if (leaving.signal.aborted || !isThere(key)) return;
    replace(key, asBrought(laid, { ...source, ...NOTHING_SAID, drawer: label, ...said }, key));
  };

  const keepNew = async (said: Partial<MapProperties>, command: LayTogether): Promise<Outcome<MapId>> => {
    const { properties } = state.getSnapshot();
    const empty = newActorMap({
      ...properties,
      id: ids.next() as MapId,
      endDate: library.usualEndDate(),
      createdAt: clock.now(),
      ...said,
    });
    const outcome = layTogether(empty, command);
    if (!outcome.done) return outcome;
    const map = await layOut({ map: applyChange(empty, outcome.value), hasPlaces: false });
    if (leaving.signal.aborted) return refused('nothingToDo');
    return done(await library.keep(map, propertiesOf(map).title));
  };
  /** Does what changes the joint map by this desk itself, which is no news to it. */
  const unheard = <T>(deed: () => T): T => {
    isKeeping = true;
    try {
      return deed();
    } finally {
      isKeeping = false;
    }
  };
  const keepOn = (desk: MapDesk, command: LayTogether): Outcome<MapId> => {
    const step = desk.newId();
    const of = thoughtOutOf(desk.editor.getSnapshot().map);
    const outcome = unheard(() => desk.perform({ ...command, of }, undefined, step));
    if (!outcome.done) return outcome;
    void desk.settleIn(newActorsOf(outcome.value), step);
    return done(propertiesOf(desk.editor.getSnapshot().map).id);
  };

  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    live,
    addFiles: async (files) => {
      const keyed = files.map((file) => ({ key: ids.next(), file }));
      put([...brought, ...keyed.map(({ key, file }): Brought => ({ key, source: file.name, from: 'file', state: 'reading' }))]);
      // One after the other: thirty at once would each wait for all.
      for (const { key, file } of keyed) if (!leaving.signal.aborted) await addFile(key, file);
    },
    addMap: async (id, title) => {
      if (brought.some((one) => one.from === 'here' && one.map === id)) return;
      const source = { source: title, from: 'here', map: id } as const;
      put([...brought, { key: id, ...source, state: 'reading' }]);
      try {
        const map = await library.look(id);
        if (leaving.signal.aborted) return;
        if (map) replace(id, asBrought(map, { ...source, ...NOTHING_SAID }, id));
        else replace(id, [{ key: id, ...source, state: 'refused', refusal: 'gone' }]);
      } catch (problem) {
        replace(id, [{ key: id, ...source, state: 'refused', refusal: 'failed' }]);
        throw problem;
      }
    },
    addReceived: () => {
      const map = received.getSnapshot();
      if (!map || brought.some(({ from }) => from === 'received')) return;
      const source = { source: propertiesOf(map.map).title, from: 'received' } as const;
      put([
        ...brought,
        ...asBrought(
          map.map,
          { ...source, state: 'ready', drawer: map.label, mayBeNamed: map.mayBeNamed, hidden: map.hidden, typed: null },
          'received',
        ),
      ]);
    },
    open: async (key, passphrase) => {
      const one = brought.find((each) => each.key === key);
      if (one?.state !== 'closed') return;
      const opened = await courier.open(one.bytes, passphrase, clock.today(), leaving.signal, () => undefined);
      if (leaving.signal.aborted || !isThere(key)) return;
      if (opened.done) return takeOut(key, { source: one.source, from: one.from }, opened.value);
      replace(key, [{ ...one, problem: opened.refusal.code }]);
    },
    takeAway: (key) => put(brought.filter((one) => one.key !== key)),
    takeMapAway: (id) => put(brought.filter((one) => one.from !== 'here' || one.map !== id)),
    choose: (key, choice) => put(brought.map((one) => (one.key === key && one.state === 'ready' ? { ...one, ...choice } : one))),
    label: (key, typed) => put(brought.map((one) => (one.key === key && one.state === 'ready' ? { ...one, typed } : one))),
    keep: async (said) => {
      const { plan, coming, going } = state.getSnapshot();
      if (plan.state !== 'ready') return refused('nothingToDo');
      const { actors, camps } = plan.proposal;
      const command: LayTogether = { do: 'layTogether', add: coming, remove: going, actors, camps };
      const kept = live && isJoint(live.editor.getSnapshot().map) ? keepOn(live, command) : await keepNew(said, command);
      if (kept.done && brought.some(({ from }) => from === 'received')) received.letGo();
      return kept;
    },
    close: () => {
      leaving.abort();
      unfollow?.();
    },
  };
};

const NOTHING_SAID = { state: 'ready', drawer: '', mayBeNamed: false, hidden: 'none', typed: null } as const;

const newActorsOf = (change: MapChange): ActorId[] => (change.actors?.added ?? []).map(({ id }) => id as ActorId);
