import type { Actor } from './actor.ts';
import type { ActorMap } from './actorMap.ts';
import { tidyName } from './commands/checks.ts';
import type { ActorId, RelationId } from './identifiers.ts';
import type { KeyFigure } from './keyFigure.ts';
import { nameKey } from './nameKey.ts';
import type { Strength } from './quantities.ts';
import { CERTAINTIES, otherEnd, type Relation, relationKey } from './relation.ts';

/** What two actors become as one, before anything is done: the command and what is shown of it beforehand are the same. */
export interface MergedActors {
  readonly actor: Actor;
  /** As they stand afterwards, under the ids that they had: moved from the one that goes to the one that stays. */
  readonly moved: readonly Relation[];
  /** Of the one that stays, with what was said of the same relation of the other. */
  readonly joined: readonly Relation[];
  /** Relations of the one that goes, of which what is said is in one of `joined`. */
  readonly gone: readonly RelationId[];
  /** Relations between the two: nobody has one with itself. */
  readonly between: readonly RelationId[];
}

/** What a person has to say where the two differ; without it, what is said of the one that stays. */
export interface MergeChoices {
  readonly name?: string;
  readonly camp?: Actor['camp'];
  readonly kind?: Actor['kind'];
}

export const mergedActors = (
  map: Pick<ActorMap, 'actors' | 'relations'>,
  keep: ActorId,
  goes: ActorId,
  choices: MergeChoices = {},
): MergedActors | null => {
  const [stays, other] = [map.actors.get(keep), map.actors.get(goes)];
  if (!stays || !other || keep === goes) return null;
  const of = new Map(
    [...map.relations.values()].filter(({ from, to }) => from === keep || to === keep).map((one) => [relationKey(one), one]),
  );
  const moved: Relation[] = [];
  const joined: Relation[] = [];
  const gone: RelationId[] = [];
  const between: RelationId[] = [];
  for (const relation of map.relations.values()) {
    if (relation.from !== goes && relation.to !== goes) continue;
    if (otherEnd(relation, goes) === keep) {
      between.push(relation.id);
      continue;
    }
    const there = { ...relation, [relation.from === goes ? 'from' : 'to']: keep };
    const same = of.get(relationKey(there));
    if (same) {
      joined.push(joinedRelation(same, there));
      gone.push(relation.id);
    } else moved.push(there);
  }
  return { actor: joinedActor(stays, other, choices), moved, joined, gone, between };
};

const joinedActor = (stays: Actor, other: Actor, { name = stays.name, camp, kind }: MergeChoices): Actor => {
  const { nameAnswer: _, kindUnsaid: __, ...rest } = stays;
  const bearer = [stays, other].find((one) => nameKey(one.name) === nameKey(name));
  const said = stays.kindUnsaid && !other.kindUnsaid ? other : stays;
  return {
    ...rest,
    name: tidyName(name),
    ...(bearer?.nameAnswer && { nameAnswer: bearer.nameAnswer }),
    kind: kind ?? said.kind,
    ...(kind === undefined && said.kindUnsaid && { kindUnsaid: true }),
    roles: { ...other.roles, ...stays.roles },
    camp: camp === undefined ? (stays.camp ?? other.camp) : camp,
    neighbourhoods: united(stays.neighbourhoods, other.neighbourhoods),
    constituency: united(stays.constituency, other.constituency),
    keyFigure:
      stays.keyFigure && other.keyFigure
        ? joinedKeyFigure(stays.keyFigure, other.keyFigure)
        : (stays.keyFigure ?? other.keyFigure),
    note: joinedNote(stays.note, other.note),
  };
};

/** What is not known of the one is filled in from the other, field by field; the last contact is the latest. */
const joinedKeyFigure = (one: KeyFigure, other: KeyFigure): KeyFigure => ({
  ...(one.status === other.status ? other : withoutStatus(other)),
  ...one,
  status: one.status,
  kinds: united(one.kinds, other.kinds),
  position: one.position ?? other.position,
  background: one.background ?? other.background,
  ageGroup: one.ageGroup ?? other.ageGroup,
  socialProfession: one.socialProfession ?? other.socialProfession,
  knownToMunicipality: one.knownToMunicipality ?? other.knownToMunicipality,
  tasks: united(one.tasks, other.tasks),
  lastContact:
    [one.lastContact, other.lastContact]
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ?? null,
});

/** How long another status held says nothing of this one. */
const withoutStatus = ({ statusHistory: _, backOn: __, ...rest }: KeyFigure): KeyFigure => rest;

/** As strong as the strongest and as sure as the surest says; influence both ways is mutual. */
const joinedRelation = (own: Relation, other: Relation): Relation => ({
  ...own,
  mutual: own.type === 'influence' && (own.mutual || other.mutual || own.from !== other.from),
  strength: Math.max(own.strength, other.strength) as Strength,
  certainty: CERTAINTIES.find((certainty) => certainty === own.certainty || certainty === other.certainty) ?? own.certainty,
  note: joinedNote(own.note, other.note),
});

const united = <T>(one: readonly T[], other: readonly T[]): readonly T[] => [...new Set([...one, ...other])];

const joinedNote = (one: string, other: string): string =>
  one.includes(other) ? one : other.includes(one) ? other : `${one}\n\n${other}`;
