import type { Actor } from '../actor.ts';
import { draftOf } from '../draft.ts';
import type { ActorId, IsoDate } from '../identifiers.ts';
import { knownKind } from '../kindFromName.ts';
import { nameKey } from '../nameKey.ts';
import { done, refused } from '../outcome.ts';
import { nameRefusal, noteRefusal, tidyName } from './checks.ts';
import type { CommandRule } from './command.ts';
import { type KeyFigurePart, keyFigureRefusal, keyFigureWith, statusRefusal } from './editKeyFigures.ts';

/** Changes what is said of one actor. Roles and camp have commands of their own. */
export interface EditActor {
  readonly do: 'editActor';
  readonly id: ActorId;
  readonly set: Partial<Pick<Actor, 'name' | 'nameAnswer' | 'kind' | 'neighbourhoods' | 'constituency' | 'note'>> & {
    /** Properties to set on the key-figure part, which is made when it is not there; `null` takes the part away. */
    readonly keyFigure?: KeyFigurePart | null;
  };
  /** The day on which this is said: a status holds from then on. Without it no day is written down. */
  readonly on?: IsoDate;
}

/**
 * Refuses a name that is empty, too long or taken, a note that is too long, what `editKeyFigures` refuses, an area or
 * actor that is not there.
 */
export const editActor: CommandRule<EditActor> = (map, { id, set, on }) => {
  const actor = map.actors.get(id);
  if (!actor) return refused('actorMissing');
  const { keyFigure, name, ...rest } = set;
  const refusal =
    (name === undefined ? null : nameRefusal(map.actors.values(), id, name)) ??
    noteRefusal(rest.note ?? '') ??
    noteRefusal(rest.nameAnswer?.why ?? '') ??
    keyFigureRefusal(keyFigure ?? {}, on ?? null) ??
    (keyFigure ? statusRefusal([actor], keyFigure, on ?? null) : null);
  if (refusal) return { done: false, refusal };
  for (const area of [...(rest.neighbourhoods ?? []), ...(rest.constituency ?? [])])
    if (!map.areas.has(area)) return refused('areaMissing');
  const draft = draftOf(map);
  const { kindUnsaid, ...said } = named(actor, tidyName(name ?? actor.name));
  draft.put('actors', {
    ...said,
    ...(kindUnsaid && rest.kind === undefined && { kindUnsaid }),
    ...rest,
    ...(keyFigure !== undefined && {
      keyFigure: keyFigure === null ? null : keyFigureWith(actor.keyFigure, keyFigure, on ?? null),
    }),
  });
  return done(draft.change());
};

/** What was said of a name goes with it, and a kind that nobody said follows it. */
const named = (actor: Actor, name: string): Actor => {
  if (nameKey(name) === nameKey(actor.name)) return { ...actor, name };
  const { nameAnswer: _gone, ...rest } = actor;
  return { ...rest, name, ...(actor.kindUnsaid && { kind: knownKind(name) ?? actor.kind }) };
};
