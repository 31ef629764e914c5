import type { RelationState, Verdict } from '../../analysis/compare/comparison.ts';
import type { ShownKind } from '../../workspace/changeKinds.ts';
import type { ShownMoment } from '../../workspace/compareDesk.ts';
import { capitalised, counted, inLetters, listed } from '../grammar.ts';

const actors = (count: number) => counted(count, 'actor', 'actoren');
const relations = (count: number) => counted(count, 'relatie', 'relaties');
/** At the beginning of a sentence: `Eén`, since a capital bears no accent here, `Zes`. */
const atStart = (count: number) => capitalised(inLetters(count, 'nl'));
/** `Zes relaties zijn`, `Eén relatie is`. */
const relationsAre = (count: number) => `${atStart(count)} ${count === 1 ? 'relatie is' : 'relaties zijn'}`;
const both = (ofActors: number, ofRelations: number) =>
  listed([...(ofActors > 0 ? [actors(ofActors)] : []), ...(ofRelations > 0 ? [relations(ofRelations)] : [])], 'nl');

/** With whom, behind what happened where the heading does not say that. */
const lineWith: Record<RelationState, (names: string) => string> = {
  new: (names) => `met ${names}`,
  gone: (names) => `met ${names}`,
  turnedTense: (names) => `met ${names}`,
  turnedGood: (names) => `niet meer gespannen met ${names}`,
  stronger: (names) => `sterker met ${names}`,
  weaker: (names) => `zwakker met ${names}`,
  tensionStronger: (names) => `meer spanning met ${names}`,
  tensionWeaker: (names) => `minder spanning met ${names}`,
  typeChanged: (names) => `van soort veranderd met ${names}`,
};

/** One kind of change at a time: the kinds, what is told of them, and whether it is more than drawing again. */
export const changeKinds = {
  kinds: 'Soort verandering',
  kind: {
    tense: 'Gespannen',
    relaxed: 'Spanning eraf',
    new: 'Nieuw',
    gone: 'Weg',
    standing: 'Rol of kamp',
    strength: 'Sterker of zwakker',
    otherwise: 'Anders',
    all: 'Alles',
  } satisfies Record<ShownKind, string>,
  shownMoments: 'Wat het beeld toont',
  shown: { before: 'Voor', difference: 'Verschil', after: 'Na', beside: 'Naast elkaar' } satisfies Record<ShownMoment, string>,
  heading: {
    tense: (_actors, lines) => `${relationsAre(lines)} gespannen geworden`,
    relaxed: (_actors, lines) => `Van ${inLetters(lines, 'nl')} ${lines === 1 ? 'relatie' : 'relaties'} is de spanning eraf`,
    new: (who, lines) => `Nieuw: ${both(who, lines)}`,
    gone: (who, lines) => `Weg: ${both(who, lines)}`,
    standing: (who) => `${atStart(who)} ${who === 1 ? 'actor kreeg' : 'actoren kregen'} een andere rol of een ander kamp`,
    strength: (_actors, lines) => `${relationsAre(lines)} sterker of zwakker geworden`,
    otherwise: (who, lines) => `Anders: ${both(who, lines)}`,
    all: () => 'Wat veranderde',
  } as Record<ShownKind, (actors: number, relations: number) => string>,
  relations,
  lineWith: (state: RelationState, isTension: boolean, names: readonly string[]): string => {
    const named = listed(names, 'nl', 4);
    if (isTension && state === 'new') return `nieuwe spanning met ${named}; er was eerst geen relatie`;
    if (isTension && state === 'gone') return `gespannen relatie met ${named} niet meer getekend, misschien vergeten`;
    return lineWith[state](named);
  },
  told: 'Om wie het gaat',
  allTheRest: (ofActors: number, ofRelations: number) =>
    `Wat niet veranderde staat lichter: ${actors(ofActors)} en ${relations(ofRelations)}.`,
  isMore: 'Is dit meer dan opnieuw tekenen?',
  more: { moreThanRedrawing: 'Ja.', withinRedrawing: 'Nee.', equal: 'Nee.', unknown: 'Dat is niet te zeggen.' } satisfies Record<
    Verdict,
    string
  >,
  allFigures: 'Alle cijfers',
};
