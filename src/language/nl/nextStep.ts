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
    away.includes(id as ActorId) ? `${nameOf(id)} (tijdelijk teruggetrokken)` : nameOf(id);

/** Who left is on the drawing with their lines, and is no way to anybody. */
export const notCounted = ({ isLeftUncounted }: { readonly isLeftUncounted: boolean }): string =>
  isLeftUncounted ? '; wie is uitgestroomd, telt niet mee' : '';

export const bothSides = (between: 'camps' | 'areas', sides: number): string =>
  between === 'areas' ? 'meer dan één buurt' : sides === 2 ? 'beide kampen' : 'meer dan één kamp';

/** The one thing to do first: what one asks or draws, without telling anybody to. */
export const nextStep = (step: NextStep, of: NameOf, term: Term): string => {
  const nameOf = withAway(of, step.away);
  switch (step.step) {
    case 'drawActors':
      return 'Teken eerst de belangrijkste actoren rond het vraagstuk.';
    case 'drawRelations':
      return `Teken nu wie met wie te maken heeft${notCounted(step)}.`;
    case 'drawGoodRelations':
      return `Teken ook wie contact heeft, samenwerkt of elkaar vertrouwt${notCounted(step)}.`;
    case 'nameCamps':
      return 'Geef bij Duiden de kampen een naam; twee is genoeg om te beginnen.';
    case 'nameOtherCamp':
      return 'Geef bij Duiden ook een tweede kamp een naam.';
    case 'putActorsInCamps':
      return 'Zet bij Duiden actoren in de kampen; wie geen kant kiest, mag op ‘geen kamp’ staan.';
    case 'placeActors':
      return `Zet bij Duiden nog ${step.count === 1 ? 'één actor' : `${inLetters(step.count, 'nl')} actoren`} in een kamp, of op ‘geen kamp’.`;
    case 'drawBetween':
      return `Vraag wie ${step.isMore ? 'nog meer ' : ''}met ${bothSides(step.between, step.sides)} te maken heeft, en teken dat.`;
    case 'drawForLink':
      return `Teken met wie ${nameOf(step.actor)} nog meer te maken heeft.`;
    case 'drawForAlone':
      return `Teken met wie ${nameOf(step.actor)} te maken heeft${notCounted(step)}.`;
    case 'askLink':
      return `Begin met één gesprek: ${nameOf(step.actor)}.`;
    case 'askPair':
      return `Begin met één gesprek: ${nameOf(step.pair[0])} en ${nameOf(step.pair[1])}.`;
    case 'introduce':
      return `Vraag ${nameOf(step.through)} om ${nameOf(step.a)} en ${nameOf(step.b)} aan elkaar voor te stellen.`;
    case 'askArea':
      return `Vraag wie iemand kent in ${nameOf(step.area)}: van daar staat nog niemand op de kaart.`;
    case 'askKeyFigure':
      return `Vraag wie ${term.one} kan zijn in ${nameOf(step.area)}: daar is er nog geen.`;
    case 'askOthers':
      return 'Leg de kaart voor aan een ander, en vraag wie of wat er ontbreekt.';
  }
};
/** Why that comes first; nothing where the sentence says it already. */
export const nextReason = (step: NextStep, nameOf: NameOf): string => {
  switch (step.step) {
    case 'drawActors':
    case 'drawRelations':
      return 'Dan is te zien wie met wie verbonden is.';
    case 'drawGoodRelations':
      return `${step.isLeftUncounted ? 'Buiten wie is uitgestroomd, is er' : 'Er is'} alleen spanning getekend. Wie verbindt, is te zien aan de andere relaties.`;
    case 'nameCamps':
    case 'nameOtherCamp':
    case 'putActorsInCamps':
    case 'placeActors':
      return 'Dan is te zien wie tussen de kampen staat.';
    case 'drawBetween':
      return 'Dan is te zien wie voor een ingang kan zorgen.';
    case 'drawForLink':
      return 'Aangeduid als schakel, maar op deze kaart nog zonder korte weg naar twee kanten.';
    case 'drawForAlone':
      return step.isLeftUncounted
        ? 'Heeft op deze kaart alleen relaties met wie is uitgestroomd.'
        : 'Heeft op deze kaart nog geen enkele relatie.';
    case 'askLink':
      return reason(step.grounds, nameOf);
    case 'askPair':
      return 'Samen zijn ze op deze kaart een brug tussen twee kanten.';
    case 'introduce':
      return 'Ze hebben op deze kaart geen relatie, en allebei een goede met wie u vraagt.';
    case 'askArea':
    case 'askKeyFigure':
      return 'Zo wordt de kaart minder eenzijdig.';
    case 'askOthers':
      return 'Een ander kent andere mensen en andere relaties.';
  }
};

/** The one reason that stands beside a name: whom it knows on either side. */
export const reason = (grounds: readonly Ground[], nameOf: NameOf): string => {
  const [one, other] = twoSidesOf(grounds).map((near) => ({ ...near, name: nameOf(near.by) })) as [NamedSide, NamedSide];
  const side = (pole: PoleId) => `‘${nameOf(pole)}’`;
  if (one.as === 'via') return `Via ${one.name} bij ${side(one.pole)} én via ${other.name} bij ${side(other.pole)}.`;
  const known = ({ as, name, pole }: NamedSide) => (as === 'mostly' ? `${name} (vooral relaties met ${side(pole)})` : name);
  if (other.as === 'via') return `Goede relatie met ${known(one)}, en via ${other.name} bij ${side(other.pole)}.`;
  return `Goede relaties met ${known(one)} én met ${known(other)}.`;
};
