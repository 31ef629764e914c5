import { counted, listed } from '../grammar.ts';
import type { comparisonPicture as nl } from '../nl/comparisonPicture.ts';

export const comparisonPicture: typeof nl = {
  heading: 'Picture of the comparison',
  controls: 'How the comparison is shown',
  layout: 'Layout',
  together: 'One picture',
  beside: 'Side by side',
  before: 'Before',
  after: 'After',
  now: 'Now',
  fade: 'From before to after',
  fadeSaid: (percentage) =>
    percentage <= 0
      ? 'as it was before'
      : percentage >= 100
        ? 'as it is after'
        : percentage === 50
          ? 'both, with what changed'
          : percentage < 50
            ? 'nearer to before'
            : 'nearer to after',
  both: 'Both',
  hold: 'Hold for before',
  holdHint: 'Hold this button or the V key to see how it was',
  moment: (which, name, day) => (day === null ? `${which}: ${name}` : `${which}: ${name}, ${day}`),
  view: 'View',
  noSnapshot: 'This is the map as it is now. Take a snapshot, and later you will see here what changed.',
  thinking: 'Comparing.',
  failed: 'The maps could not be compared. Nothing in them has changed.',
  again: 'Try again',
  legend: 'Legend',
  actorMark: { new: 'new actor', gone: 'actor gone', changed: 'actor changed' },
  relationMark: {
    new: 'new relation',
    gone: 'relation gone',
    stronger: 'stronger relation',
    weaker: 'weaker relation',
    tensionStronger: 'stronger tension',
    tensionWeaker: 'weaker tension',
    turnedTense: 'became tense',
    turnedGood: 'tension over',
    typeChanged: 'another kind of relation',
  },
  tensionMark: { new: 'new tension', gone: 'tension gone' },
  wasIs: 'role, camp or kind: was → is',
  counts: (fresh, gone, changed, relations) =>
    fresh + gone + changed + relations === 0
      ? 'Compared: nothing changed.'
      : `Compared: ${listed(
          [
            ...(fresh > 0 ? [`${counted(fresh, 'actor', 'actors')} new`] : []),
            ...(gone > 0 ? [`${counted(gone, 'actor', 'actors')} gone`] : []),
            ...(changed > 0 ? [`${counted(changed, 'actor', 'actors')} changed`] : []),
            ...(relations > 0 ? [`relations changed between ${counted(relations, 'pair', 'pairs')}`] : []),
          ],
          'en',
        )}.`,
  changes: 'What changed, on the map',
  changesOn: (title) => `What changed, ${title}`,
  keys:
    'The arrow keys go along what changed. Shift with the arrow keys moves the view, plus and minus zoom, zero fits everything. ' +
    'Hold V to see how it was.',
  keysOfMap: 'The arrow keys move the view, plus and minus zoom, zero fits everything.',
  actorSaid: (name, parts) => `${name}: ${parts.join('; ')}.`,
  betweenSaid: (one, other, parts) => `${one} and ${other}: ${parts.join('; ')}.`,
  nothing: 'nothing changed',
  isNew: 'new on the map',
  isGone: 'no longer on the map',
  name: (was) => `was called ${was}`,
  wasIsWords: (what, was, is) => `${what} was ${was}, is now ${is}`,
  kind: 'kind',
  named: (camp) => `“${camp}”`,
  camp: 'camp',
  noKeyFigure: (term) => `no ${term}`,
  roleGained: (roles) => `now also ${listed(roles, 'en')}`,
  roleIs: (roles) => `now ${listed(roles, 'en')}`,
  roleLost: (roles) => `no longer ${listed(roles, 'en')}`,
  roleTurned: (was, is) => `was ${listed(was, 'en')}, is now ${listed(is, 'en')}`,
  areasGained: (names) => `added: ${listed(names, 'en', 3)}`,
  areasLost: (names) => `no longer: ${listed(names, 'en', 3)}`,
  split: (names) => `now on the map as ${listed(names, 'en', 3)}`,
  merged: (names) => `merged from ${listed(names, 'en', 3)}`,
  mergedInto: (name) => `now part of ${name}`,
  lineWasIs: (was, is) => `was ${was}, is now ${is}`,
  line: (types, strength) => `${listed(types, 'en')} (${strength})`,
};
