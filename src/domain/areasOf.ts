import type { Actor } from './actor.ts';
import type { AreaId } from './identifiers.ts';

/**
 * The neighbourhoods that somebody belongs to, each once: where they live or work, and where their achterban is. The one rule for
 * counting, filtering, colouring and looking for who is missing.
 */
export const areasOf = ({ neighbourhoods, constituency }: Pick<Actor, 'neighbourhoods' | 'constituency'>): readonly AreaId[] => [
  ...new Set([...neighbourhoods, ...constituency]),
];
