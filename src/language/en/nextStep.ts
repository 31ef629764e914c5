import type { NextStep } from '../../analysis/nextStep.ts';
import type { PoleId } from '../../analysis/poles.ts';
import type { Ground } from '../../analysis/suggestions/linkGrounds.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { inLetters } from '../grammar.ts';
import { type NearSide, twoSidesOf } from '../twoSidesOf.ts';

type NamedSide = NearSide & { readonly name: string };
type NameOf = (id: ActorId | PoleId) => string;
/** What key figures are called on this map: one of them, and several. */
type Term = { readonly one: string; readonly many: string };

/** A name with what else is true of who bears it. */
export const withAway =
  (nameOf: NameOf, away: readonly ActorId[]): NameOf =>
  (id) =>
    away.includes(id as ActorId) ? `${nameOf(id)} (away for a while)` : nameOf(id);

/** Who left is on the drawing with their lines, and is no way to anybody. */
export const notCounted = ({ isLeftUncounted }: { readonly isLeftUncounted: boolean }): string =>
  isLeftUncounted ? '; those no longer in the network do not count' : '';

export const bothSides = (between: 'camps' | 'areas', sides: number): string =>
  between === 'areas' ? 'more than one neighbourhood' : sides === 2 ? 'both camps' : 'more than one camp';

export const nextStep = (step: NextStep, of: NameOf, term: Term): string => {
  const nameOf = withAway(of, step.away);
  switch (step.step) {
    case 'drawActors':
      return 'First draw the main actors around the issue.';
    case 'drawRelations':
      return `Now draw who has to do with whom${notCounted(step)}.`;
    case 'drawGoodRelations':
      return `Also draw who are in contact, work together or trust each other${notCounted(step)}.`;
    case 'nameCamps':
      return 'Give the camps a name under Interpret; two is enough to begin with.';
    case 'nameOtherCamp':
      return 'Give a second camp a name under Interpret, too.';
    case 'putActorsInCamps':
      return 'Put actors in the camps under Interpret; those who take no side may be on “no camp”.';
    case 'placeActors':
      return `Put ${step.count === 1 ? 'one more actor' : `${inLetters(step.count, 'en')} more actors`} in a camp under Interpret, or on “no camp”.`;
    case 'drawBetween':
      return `Ask who ${step.isMore ? 'else ' : ''}has to do with ${bothSides(step.between, step.sides)}, and draw that.`;
    case 'drawForLink':
      return `Draw with whom else ${nameOf(step.actor)} has to do.`;
    case 'drawForAlone':
      return `Draw with whom ${nameOf(step.actor)} has to do${notCounted(step)}.`;
    case 'askLink':
      return `Begin with one conversation: ${nameOf(step.actor)}.`;
    case 'askPair':
      return `Begin with one conversation: ${nameOf(step.pair[0])} and ${nameOf(step.pair[1])}.`;
    case 'introduce':
      return `Ask ${nameOf(step.through)} to introduce ${nameOf(step.a)} and ${nameOf(step.b)} to each other.`;
    case 'askArea':
      return `Ask who knows somebody in ${nameOf(step.area)}: nobody from there is on the map yet.`;
    case 'askKeyFigure':
      return `Ask who could be a ${term.one} in ${nameOf(step.area)}: there is none yet.`;
    case 'askOthers':
      return 'Show the map to somebody else, and ask who or what is missing.';
  }
};
export const nextReason = (step: NextStep, nameOf: NameOf): string => {
  switch (step.step) {
    case 'drawActors':
    case 'drawRelations':
      return 'Then it can be seen who is connected with whom.';
    case 'drawGoodRelations':
      return `${step.isLeftUncounted ? 'But for those no longer in the network, only' : 'Only'} tension has been drawn. The other relations show who connects.`;
    case 'nameCamps':
    case 'nameOtherCamp':
    case 'putActorsInCamps':
    case 'placeActors':
      return 'Then it can be seen who stands between the camps.';
    case 'drawBetween':
      return 'Then it can be seen who can open a door.';
    case 'drawForLink':
      return 'Tagged as a link, but without a short way to two sides on this map yet.';
    case 'drawForAlone':
      return step.isLeftUncounted
        ? 'On this map only has relations with those no longer in the network.'
        : 'Has no relation at all on this map yet.';
    case 'askLink':
      return reason(step.grounds, nameOf);
    case 'askPair':
      return 'Together they bridge two sides on this map.';
    case 'introduce':
      return 'They have no relation on this map, and both a good one with whom you ask.';
    case 'askArea':
    case 'askKeyFigure':
      return 'That makes the map less one-sided.';
    case 'askOthers':
      return 'Somebody else knows other people and other relations.';
  }
};

export const reason = (grounds: readonly Ground[], nameOf: NameOf): string => {
  const [one, other] = twoSidesOf(grounds).map((near) => ({ ...near, name: nameOf(near.by) })) as [NamedSide, NamedSide];
  const side = (pole: PoleId) => `“${nameOf(pole)}”`;
  if (one.as === 'via')
    return `A way to ${side(one.pole)} through ${one.name}, and to ${side(other.pole)} through ${other.name}.`;
  const known = ({ as, name, pole }: NamedSide) => (as === 'mostly' ? `${name} (relations mostly with ${side(pole)})` : name);
  if (other.as === 'via') return `A good relation with ${known(one)}, and a way to ${side(other.pole)} through ${other.name}.`;
  return `Good relations with ${known(one)} and with ${known(other)}.`;
};
