import type { Actor } from '../domain/actor.ts';
import type { Evidence } from './analyseMap.ts';
import type { Layers } from './layers.ts';

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
