import type { ActorMap } from '../actorMap.ts';
import { contributionsOf } from './contribution.ts';

/** What who is who follows from: the contributions that there are, and what was answered about those on them. */
export const thoughtOutOf = (map: Pick<ActorMap, 'snapshots' | 'sameAnswers'>): string =>
  [
    ...contributionsOf(map).map(({ id }) => id),
    ...[...map.sameAnswers.values()].map(({ id, answer }) => `${id}=${answer}`).sort(),
  ].join(' ');
