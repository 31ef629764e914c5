import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { isAway, isInNetwork } from '../../domain/keyFigure.ts';
import type { Strength } from '../../domain/quantities.ts';
import type { Certainty, RelationType } from '../../domain/relation.ts';
import { type Layers, neighboursOf } from '../layers.ts';
import { areTense, mayIntroduce } from '../mayIntroduce.ts';

/** The best good line between two actors. */
export interface GoodLine {
  readonly type: Exclude<RelationType, 'tension'>;
  readonly strength: Strength;
  readonly certainty: Certainty;
}
/** Who of the network could ask somebody, and over which line. */
export interface Asker {
  readonly keyFigure: ActorId;
  /** Away for a while: only when nobody else could ask. */
  readonly isAway: boolean;
  /** With whom is asked, or with the one in between. */
  readonly line: GoodLine;
  readonly through: { readonly actor: ActorId; readonly line: GoodLine } | null;
  /** For putting askers in order: more is better. */
  readonly weight: number;
}

/** Trust is the best ground to ask somebody something; influence alone the least. */
const TYPES: readonly RelationType[] = ['influence', 'contact', 'cooperation', 'trust'];
const CERTAINTIES: readonly Certainty[] = ['guessed', 'heard', 'seen'];
/** Steps of the order: who is here before who is away, oneself before through somebody, then the line. */
const [HERE, DIRECT] = [1000, 500];

/**
 * The snowball: for an actor the key figure who can ask them best, over a good line of their own or through one other. Nobody with
 * whom one has tension asks or introduces, nor does who left the network, and a pusher introduces nobody.
 */
export const askersOn = (layers: Layers, map: ActorMap): ((actor: number) => Asker | null) => {
  const known = new Map<number, Asker | null>();
  const lines = new Map<number, GoodLine | null>();
  const { length } = layers.actors;
  const lineBetween = (a: number, b: number): GoodLine | null => {
    const key = Math.min(a, b) * length + Math.max(a, b);
    const found = lines.get(key);
    if (found !== undefined) return found;
    const line = areTense(layers, a, b) ? null : bestOf(layers, map, a, b);
    lines.set(key, line);
    return line;
  };
  const keyFigureOf = (number: number) => layers.actors[number]?.keyFigure ?? null;
  const look = (actor: number): Asker | null => {
    let best: Asker | null = null;
    const offer = (number: number, line: GoodLine, through: { number: number; line: GoodLine } | null) => {
      const keyFigure = layers.actors[number];
      if (!keyFigure) return;
      const away = isAway(keyFigure.keyFigure);
      const quality = through ? Math.min(qualityOf(line), qualityOf(through.line)) : qualityOf(line);
      const weight = (away ? 0 : HERE) + (through ? 0 : DIRECT) + quality;
      if (best && best.weight >= weight) return;
      const middle = through ? layers.actors[through.number] : undefined;
      best = {
        keyFigure: keyFigure.id,
        isAway: away,
        line,
        through: through && middle ? { actor: middle.id, line: through.line } : null,
        weight,
      };
    };
    for (const other of neighboursOf(layers.positive, actor)) {
      const line = lineBetween(other, actor);
      if (!line) continue;
      if (isInNetwork(keyFigureOf(other))) offer(other, line, null);
      else if (mayIntroduce(layers.actors[other] as Actor))
        for (const further of neighboursOf(layers.positive, other)) {
          if (further === actor || !isInNetwork(keyFigureOf(further))) continue;
          if (areTense(layers, further, actor)) continue;
          const first = lineBetween(further, other);
          if (first) offer(further, first, { number: other, line });
        }
    }
    return best;
  };
  return (actor) => {
    const found = known.get(actor);
    if (found !== undefined) return found;
    const asker = look(actor);
    known.set(actor, asker);
    return asker;
  };
};

/** 1 to 300: strength first, then what the line is, then how it is known. */
const qualityOf = ({ type, strength, certainty }: GoodLine): number =>
  strength * 100 + TYPES.indexOf(type) * 10 + CERTAINTIES.indexOf(certainty);

const bestOf = (layers: Layers, map: ActorMap, a: number, b: number): GoodLine | null => {
  let best: GoodLine | null = null;
  for (const id of layers.relationsBetween(a, b, 'positive')) {
    const relation = map.relations.get(id);
    if (!relation || relation.type === 'tension') continue;
    const line: GoodLine = { type: relation.type, strength: relation.strength, certainty: relation.certainty };
    if (!best || qualityOf(line) > qualityOf(best)) best = line;
  }
  return best;
};
