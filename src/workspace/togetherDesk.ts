import type { DoubtfulPair, TogetherProposal } from '../analysis/together/together.ts';
import type { ActorMap } from '../domain/actorMap.ts';
import type { LayTogether } from '../domain/commands/layTogether.ts';
import type { ActorId } from '../domain/identifiers.ts';
import { done, type Outcome } from '../domain/outcome.ts';
import { answersJoining, answersParting, membersOf } from '../domain/together/answersAbout.ts';
import { type Contribution, contributionsOf } from '../domain/together/contribution.ts';
import { type Member, memberKey, type SameAnswer, sameAnswer } from '../domain/together/sameAnswer.ts';
import { thoughtOutOf } from '../domain/together/thoughtOutOf.ts';
import type { NumberedLabel } from './freeLabels.ts';
import type { MapDesk } from './mapDesk.ts';
import { type Observable, observed } from './observable.ts';
import { putBack } from './putBack.ts';

export interface TogetherState {
  /** Who is who on the map as it is; nothing before that was thought out. */
  readonly proposal: TogetherProposal | null;
  readonly state: 'idle' | 'thinking' | 'ready' | 'failed';
  /** What is still to be answered, but for what is being answered now. */
  readonly open: readonly DoubtfulPair[];
  /** Whether answers are on their way to the map. */
  readonly isBusy: boolean;
  /** Whether the last thing done on the map is an answer that was given here. */
  readonly canTakeBack: boolean;
  /** What was taken out since the map was opened, and can be put back. */
  readonly takenOut: readonly Contribution[];
}

/** What is done with contributions; who is who follows. */
export type Lay = Omit<LayTogether, 'do' | 'actors' | 'camps' | 'of'>;

/**
 * Who is who on a joint map: what is still asked, and everything that changes it. Each deed is thought out beside the page and then is
 * one edit; they are done one after the other, so that one may answer faster than is thought.
 */
export interface TogetherDesk extends Observable<TogetherState> {
  /** Thinks it out as long as somebody looks; gives back how to stop. */
  readonly follow: () => () => void;
  readonly answer: (pair: DoubtfulPair, answer: SameAnswer['answer']) => Promise<void>;
  /** Takes back the last answer. */
  readonly takeBack: () => Promise<void>;
  /** Holds two actors of the joint map for one. */
  readonly join: (one: ActorId, other: ActorId) => Promise<void>;
  /** Holds one of those whom an actor stands for apart from the others. */
  readonly part: (member: Member, from: ActorId) => Promise<void>;
  readonly lay: (deed: Lay) => Promise<void>;
  /** Puts back what was taken out, with a number where not everybody is named. */
  readonly putBack: (one: Contribution, numbered: NumberedLabel) => Promise<void>;
}

const desks = new WeakMap<MapDesk, TogetherDesk>();

/** The one of a map that is open. */
export const togetherDeskOf = (desk: MapDesk): TogetherDesk => {
  const known = desks.get(desk) ?? makeTogetherDesk(desk);
  desks.set(desk, known);
  return known;
};

/** So many are remembered: taking back an answer needs no thought. */
const MOST_REMEMBERED = 12;

export const makeTogetherDesk = (
  desk: Pick<MapDesk, 'editor' | 'onEdit' | 'think' | 'perform' | 'settleIn' | 'newId' | 'undo'>,
): TogetherDesk => {
  const { editor } = desk;
  const known = new Map<string, TogetherProposal>();
  /** Pairs that were answered and are not on the map yet. */
  let answering: readonly string[] = [];
  let followers = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let busy = 0;
  /** The map right after the last answer: only as long as it is that can the answer be taken back. */
  let answered: ActorMap | null = null;
  let asking: string | null = null;
  let stopWatching: (() => void) | null = null;
  const leaving = new AbortController();
  const state = observed<TogetherState>({
    proposal: null,
    state: 'idle',
    open: [],
    isBusy: false,
    canTakeBack: false,
    takenOut: [],
  });
  const put = (part: Partial<TogetherState>) => {
    const next = { ...state.getSnapshot(), ...part };
    state.set({
      ...next,
      open: next.proposal?.asked.filter((pair) => !answering.includes(pairKey(pair))) ?? [],
      isBusy: busy > 0,
      canTakeBack: busy === 0 && answered !== null && editor.getSnapshot().map === answered,
    });
  };

  /** What was taken out, or thought out before, still holds whoever was erased: nobody comes back with it. */
  const forget = () => {
    known.clear();
    put({ takenOut: [] });
  };
  desk.onEdit(({ command }) => {
    if (command.do === 'eraseActor') forget();
  });
  editor.onRenewed(forget);

  const proposed = async (contributions: readonly Contribution[], answers: readonly SameAnswer[]): Promise<TogetherProposal> => {
    const key = keyOf(contributions, answers);
    const before = known.get(key);
    if (before) return before;
    const { map } = editor.getSnapshot();
    const proposal = await desk.think(map, { ask: 'proposeTogether', contributions, answers }, leaving.signal);
    if (known.size >= MOST_REMEMBERED) known.delete(known.keys().next().value ?? '');
    known.set(key, proposal);
    return proposal;
  };

  /** Thinks out who is who on the map as it is, unless that is known or being thought out. */
  const update = async () => {
    const { map } = editor.getSnapshot();
    const contributions = contributionsOf(map);
    const answers = [...map.sameAnswers.values()];
    const key = thoughtOutOf(map);
    const present = known.get(key);
    if (present) {
      // What is still thought out is of a map that is not there any more.
      asking = null;
      return put({ proposal: present, state: 'ready' });
    }
    if (asking === key) return;
    asking = key;
    put({ state: 'thinking' });
    try {
      const proposal = await proposed(contributions, answers);
      if (asking === key) put({ proposal, state: 'ready' });
    } catch (problem) {
      if (asking === key) put({ state: 'failed' });
      throw problem;
    } finally {
      if (asking === key) asking = null;
    }
  };

  /** The deed follows from who is there by then; it is thought out anew when that changes meanwhile, by undo or in another window. */
  const layNow = async (deedOf: (there: readonly Contribution[]) => Lay): Promise<Outcome<readonly Contribution[]>> => {
    const { map } = editor.getSnapshot();
    const there = contributionsOf(map);
    const { add = [], remove = [], answers = [], ...rest } = deedOf(there);
    const stays = there.filter(({ id }) => !remove.includes(id));
    const all = new Map([...map.sameAnswers.values(), ...answers].map((one) => [one.id, one]));
    const contributions = [...stays, ...add].sort((a, b) => (a.id < b.id ? -1 : 1));
    const { actors, camps } = await proposed(contributions, [...all.values()]);
    const of = thoughtOutOf(map);
    if (thoughtOutOf(editor.getSnapshot().map) !== of) return layNow(deedOf);
    const step = desk.newId();
    const outcome = desk.perform({ do: 'layTogether', add, remove, answers, ...rest, actors, camps, of }, undefined, step);
    if (!outcome.done) return outcome;
    const came = (outcome.value.actors?.added ?? []).map(({ id }) => id as ActorId);
    if (came.length > 0) void desk.settleIn(came, step);
    const back = new Set(add.map(({ id }) => id));
    const going = there.filter(({ id }) => remove.includes(id));
    return done([...state.getSnapshot().takenOut, ...going].filter(({ id }) => !back.has(id)));
  };
  /** One after the other, in the order in which they were asked for. */
  const inTurn = <T>(deed: () => Promise<T>): Promise<T> => {
    busy += 1;
    put({});
    const turn = queue.then(deed).finally(() => {
      busy -= 1;
      put({});
    });
    queue = turn.catch(() => undefined);
    return turn;
  };
  const layInTurn = (deedOf: (there: readonly Contribution[]) => Lay): Promise<void> =>
    inTurn(async () => {
      const outcome = await layNow(deedOf);
      if (!outcome.done) return;
      put({ takenOut: [...new Map(outcome.value.map((one) => [one.id, one])).values()] });
      await update();
    });
  const lay = (deed: Lay): Promise<void> => layInTurn(() => deed);

  return {
    getSnapshot: state.getSnapshot,
    subscribe: state.subscribe,
    follow: () => {
      followers += 1;
      if (followers === 1) {
        stopWatching = editor.onChange((change) => {
          if (change.snapshots || change.sameAnswers) void update();
          else put({});
        });
        void update();
      }
      let isFollowing = true;
      return () => {
        if (!isFollowing) return;
        isFollowing = false;
        followers -= 1;
        if (followers === 0) stopWatching?.();
      };
    },
    answer: (pair, answer) => {
      const key = pairKey(pair);
      answering = [...answering, key];
      return inTurn(async () => {
        try {
          const outcome = await layNow(() => ({ answers: [sameAnswer(pair.one, pair.other, answer)] }));
          if (outcome.done) answered = editor.getSnapshot().map;
          await update();
        } finally {
          answering = answering.filter((other) => other !== key);
        }
      });
    },
    takeBack: () =>
      inTurn(async () => {
        if (answered === null || editor.getSnapshot().map !== answered) return;
        desk.undo();
        answered = null;
        await update();
      }),
    join: (one, other) => {
      const { map } = editor.getSnapshot();
      return lay({ answers: answersJoining(membersOf(map, one), membersOf(map, other)) });
    },
    part: (member, from) => {
      const others = membersOf(editor.getSnapshot().map, from).filter((other) => memberKey(other) !== memberKey(member));
      return lay({ answers: answersParting([member], others) });
    },
    lay,
    putBack: (one, numbered) => layInTurn((there) => putBack(one, there, numbered)),
  };
};

const pairKey = ({ one, other }: DoubtfulPair): string => `${memberKey(one)} ${memberKey(other)}`;

/** As `thoughtOutOf` says it of a map, of one that there is not yet. */
const keyOf = (contributions: readonly Contribution[], answers: readonly SameAnswer[]): string =>
  thoughtOutOf({
    snapshots: new Map(contributions.map((one) => [one.id, one])),
    sameAnswers: new Map(answers.map((one) => [one.id, one])),
  });
