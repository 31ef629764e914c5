import type { ActorId } from '../identifiers.ts';
import type { SaidMatches } from '../snapshot.ts';

/** Whoever of a contribution became somebody that is taken off the joint map is nobody there from then on, and does not come back with the next map. */
export const withoutGone = (
  matches: readonly SaidMatches[] | undefined,
  going: ReadonlySet<ActorId>,
): readonly SaidMatches[] | undefined => {
  const isGoing = (said: SaidMatches) => said.with === 'now' && said.pairs.some(({ after }) => after.some((id) => going.has(id)));
  if (!matches?.some(isGoing)) return matches;
  return matches.map((said) =>
    isGoing(said)
      ? { ...said, pairs: said.pairs.map(({ before, after }) => ({ before, after: after.filter((id) => !going.has(id)) })) }
      : said,
  );
};
