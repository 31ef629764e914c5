import type { ActorMap } from '../actorMap.ts';
import type { ActorId } from '../identifiers.ts';
import { withMatches } from '../saidMatches.ts';
import type { SaidPair } from '../snapshot.ts';
import { type Contribution, contributionsOf, whoBecame } from './contribution.ts';
import type { Member } from './sameAnswer.ts';

/** The contributions of which somebody is another actor of the joint map from now on. */
export const leadMembers = (
  map: Pick<ActorMap, 'snapshots'>,
  leadsTo: (member: Member, is: ActorId | null) => ActorId | null,
): readonly Contribution[] =>
  contributionsOf(map).flatMap((contribution) => {
    const was = whoBecame(contribution);
    const pairs = new Map<ActorId | null, SaidPair>();
    let isOther = false;
    for (const [actor, is] of was) {
      const ours = leadsTo({ contribution: contribution.id, actor }, is);
      isOther ||= ours !== is;
      const before = [...(pairs.get(ours)?.before ?? []), actor];
      pairs.set(ours, { before, after: ours === null ? [] : [ours] });
    }
    if (!isOther) return [];
    const others = (contribution.matches ?? []).filter((said) => said.with !== 'now');
    return [withMatches(contribution, [...others, { with: 'now', pairs: [...pairs.values()] }]) as Contribution];
  });
