import type { ActorMap } from '../actorMap.ts';
import type { ActorId } from '../identifiers.ts';
import { agreementOf } from './agreement.ts';
import { type Member, type SameAnswer, sameAnswer } from './sameAnswer.ts';

/**
 * The answers that hold all of these for one from now on, whoever of them is taken out. They take the place of every no between them:
 * without that it would be asked again.
 */
export const answersJoining = (members: readonly Member[], others: readonly Member[]): SameAnswer[] =>
  between(members, others, 'yes');

/** The answers that hold these apart from the others from now on, whichever names they bear. */
export const answersParting = (members: readonly Member[], others: readonly Member[]): SameAnswer[] =>
  between(members, others, 'no');

/** Who of the contributions an actor of the joint map stands for; nobody when it was drawn there by hand. */
export const membersOf = (map: Pick<ActorMap, 'snapshots' | 'actors' | 'relations'>, actor: ActorId): readonly Member[] =>
  agreementOf(map).actors.get(actor)?.members ?? [];

const between = (members: readonly Member[], others: readonly Member[], answer: 'yes' | 'no'): SameAnswer[] =>
  members.flatMap((one) => others.map((other) => sameAnswer(one, other, answer)));
