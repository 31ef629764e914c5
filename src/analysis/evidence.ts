import type { Actor } from '../domain/actor.ts';
import type { ActorId, RelationId } from '../domain/identifiers.ts';
import type { Layers } from './layers.ts';

/** Actors and relations to light up. */
export interface Evidence {
  readonly actors: readonly ActorId[];
  readonly relations: readonly RelationId[];
}

/** An actor, the others that an answer rests on, and the relations between it and them, for lighting up. */
export const evidenceOf = (
  { actors, relationsBetween }: Layers,
  actor: number,
  others: { readonly positive: readonly number[]; readonly tension: readonly number[] },
): Evidence => ({
  actors: [...new Set([actor, ...others.positive, ...others.tension])].map((number) => (actors[number] as Actor).id),
  relations: [
    ...others.positive.flatMap((other) => relationsBetween(actor, other, 'positive')),
    ...others.tension.flatMap((other) => relationsBetween(actor, other, 'tension')),
  ],
});
