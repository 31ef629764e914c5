import type { RelationState } from '../../analysis/compare/comparison.ts';
import { counted, listed } from '../grammar.ts';

/** The picture of a comparison: fading, two beside each other, the marks and their legend. */
export const comparisonPicture = {
  heading: 'Beeld van de vergelijking',
  controls: 'Hoe de vergelijking getoond wordt',
  layout: 'Indeling',
  together: 'Eén beeld',
  beside: 'Naast elkaar',
  before: 'Voor',
  after: 'Na',
  now: 'Nu',
  fade: 'Van voor naar na',
  /** What the slider says where it stands. */
  fadeSaid: (percentage: number): string =>
    percentage <= 0
      ? 'zoals het voor was'
      : percentage >= 100
        ? 'zoals het na is'
        : percentage === 50
          ? 'beide, met wat veranderde'
          : percentage < 50
            ? 'dichter bij voor'
            : 'dichter bij na',
  both: 'Beide',
  hold: 'Voor vasthouden',
  holdHint: 'Houd deze knop of de toets V ingedrukt om te zien hoe het was',
  moment: (which: string, name: string, day: string | null) => (day === null ? `${which}: ${name}` : `${which}: ${name}, ${day}`),
  view: 'Beeld',
  noSnapshot: 'Dit is de kaart van nu. Maak een foto, dan ziet u hier later wat er veranderde.',
  thinking: 'Bezig met vergelijken.',
  failed: 'Het vergelijken is niet gelukt. Aan uw kaarten is niets veranderd.',
  again: 'Probeer opnieuw',
  legend: 'Legenda',
  actorMark: { new: 'nieuwe actor', gone: 'actor weg', changed: 'actor veranderd' },
  relationMark: {
    new: 'nieuwe relatie',
    gone: 'relatie weg',
    stronger: 'relatie sterker',
    weaker: 'relatie zwakker',
    tensionStronger: 'spanning groter',
    tensionWeaker: 'spanning kleiner',
    turnedTense: 'gespannen geworden',
    turnedGood: 'spanning voorbij',
    typeChanged: 'relatie van soort veranderd',
  } satisfies Record<RelationState, string>,
  tensionMark: { new: 'nieuwe spanning', gone: 'spanning weg' },
  wasIs: 'rol, kamp of soort: was → is',
  /** The picture in one sentence, for who hears it. */
  counts: (fresh: number, gone: number, changed: number, relations: number) =>
    fresh + gone + changed + relations === 0
      ? 'Vergeleken: niets veranderd.'
      : `Vergeleken: ${listed(
          [
            ...(fresh > 0 ? [`${counted(fresh, 'actor', 'actoren')} nieuw`] : []),
            ...(gone > 0 ? [`${counted(gone, 'actor', 'actoren')} weg`] : []),
            ...(changed > 0 ? [`${counted(changed, 'actor', 'actoren')} veranderd`] : []),
            ...(relations > 0 ? [`relaties veranderd tussen ${counted(relations, 'paar', 'paren')}`] : []),
          ],
          'nl',
        )}.`,
  changes: 'Wat veranderde, op de kaart',
  changesOn: (title: string) => `Wat veranderde, ${title}`,
  keys:
    'Pijltjes gaan langs wat veranderde. Shift met pijltjes schuift het beeld, plus en min zoomen, nul brengt alles in beeld. ' +
    'Met V ingedrukt ziet u hoe het was.',
  keysOfMap: 'Pijltjes schuiven het beeld, plus en min zoomen, nul brengt alles in beeld.',
  actorSaid: (name: string, parts: readonly string[]) => `${name}: ${parts.join('; ')}.`,
  betweenSaid: (one: string, other: string, parts: readonly string[]) => `${one} en ${other}: ${parts.join('; ')}.`,
  nothing: 'niets veranderd',
  isNew: 'nieuw op de kaart',
  isGone: 'niet meer op de kaart',
  name: (was: string) => `heette eerst ${was}`,
  wasIsWords: (what: string, was: string, is: string) => `${what} was ${was}, is nu ${is}`,
  kind: 'soort',
  named: (camp: string) => `‘${camp}’`,
  camp: 'kamp',
  noKeyFigure: (term: string) => `geen ${term}`,
  roleGained: (roles: readonly string[]) => `nu ook ${listed(roles, 'nl')}`,
  roleIs: (roles: readonly string[]) => `nu ${listed(roles, 'nl')}`,
  roleLost: (roles: readonly string[]) => `niet meer ${listed(roles, 'nl')}`,
  roleTurned: (was: readonly string[], is: readonly string[]) => `was ${listed(was, 'nl')}, is nu ${listed(is, 'nl')}`,
  areasGained: (names: readonly string[]) => `erbij: ${listed(names, 'nl', 3)}`,
  areasLost: (names: readonly string[]) => `niet meer: ${listed(names, 'nl', 3)}`,
  split: (names: readonly string[]) => `staat nu als ${listed(names, 'nl', 3)}`,
  merged: (names: readonly string[]) => `samengevoegd uit ${listed(names, 'nl', 3)}`,
  mergedInto: (name: string) => `nu deel van ${name}`,
  lineWasIs: (was: string, is: string) => `was ${was}, is nu ${is}`,
  line: (types: readonly string[], strength: string) => `${listed(types, 'nl')} (${strength})`,
};
