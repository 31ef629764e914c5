import type { RelationState } from '../../analysis/compare/comparison.ts';
import { capitalised, counted, inLetters, listed } from '../grammar.ts';
import type { changeKinds as nl } from '../nl/changeKinds.ts';

const actors = (count: number) => counted(count, 'actor', 'actors');
const relations = (count: number) => counted(count, 'relation', 'relations');
const relationsHave = (count: number) =>
  `${capitalised(inLetters(count, 'en'))} ${count === 1 ? 'relation has' : 'relations have'}`;
const both = (ofActors: number, ofRelations: number) =>
  listed([...(ofActors > 0 ? [actors(ofActors)] : []), ...(ofRelations > 0 ? [relations(ofRelations)] : [])], 'en');

const lineWith: Record<RelationState, (names: string) => string> = {
  new: (names) => `with ${names}`,
  gone: (names) => `with ${names}`,
  turnedTense: (names) => `with ${names}`,
  turnedGood: (names) => `no longer tense with ${names}`,
  stronger: (names) => `stronger with ${names}`,
  weaker: (names) => `weaker with ${names}`,
  tensionStronger: (names) => `more tension with ${names}`,
  tensionWeaker: (names) => `less tension with ${names}`,
  typeChanged: (names) => `another kind with ${names}`,
};

export const changeKinds: typeof nl = {
  kinds: 'Kind of change',
  kind: {
    tense: 'Tense',
    relaxed: 'No longer tense',
    new: 'New',
    gone: 'Gone',
    standing: 'Role or camp',
    strength: 'Stronger or weaker',
    otherwise: 'Otherwise',
    all: 'Everything',
  },
  shownMoments: 'What the picture shows',
  shown: { before: 'Before', difference: 'Difference', after: 'After', beside: 'Side by side' },
  heading: {
    tense: (_actors, lines) => `${relationsHave(lines)} become tense`,
    relaxed: (_actors, lines) =>
      `${capitalised(inLetters(lines, 'en'))} ${lines === 1 ? 'relation is' : 'relations are'} no longer tense`,
    new: (who, lines) => `New: ${both(who, lines)}`,
    gone: (who, lines) => `Gone: ${both(who, lines)}`,
    standing: (who) => `${capitalised(inLetters(who, 'en'))} ${who === 1 ? 'actor has' : 'actors have'} another role or camp`,
    strength: (_actors, lines) => `${relationsHave(lines)} become stronger or weaker`,
    otherwise: (who, lines) => `Otherwise: ${both(who, lines)}`,
    all: () => 'What changed',
  },
  relations,
  lineWith: (state, isTension, names) => {
    const named = listed(names, 'en', 4);
    if (isTension && state === 'new') return `new tension with ${named}; there was no relation before`;
    if (isTension && state === 'gone') return `tense relation with ${named} no longer drawn, maybe forgotten`;
    return lineWith[state](named);
  },
  told: 'Who it is about',
  allTheRest: (ofActors, ofRelations) => `What did not change is lighter: ${actors(ofActors)} and ${relations(ofRelations)}.`,
  isMore: 'Is this more than drawing again?',
  more: { moreThanRedrawing: 'Yes.', withinRedrawing: 'No.', equal: 'No.', unknown: 'That cannot be said.' },
  allFigures: 'All figures',
};
