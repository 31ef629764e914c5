import { counted, listed } from '../grammar.ts';
import type { heard as nlHeard } from '../nl/heard.ts';

export const heard: typeof nlHeard = {
  added: (name) => `Put on the map: ${name}.`,
  addedMany: (actors) => `${counted(actors, 'actor', 'actors')} added.`,
  drawn: (type, from, to) => `Relation drawn: ${type} between ${from} and ${to}.`,
  drawnMany: (relations) => `${counted(relations, 'relation', 'relations')} drawn.`,
  merged: (kept, gone) => `“${gone}” was merged with “${kept}”.`,
  split: (one, other) => `Now they are two: “${one}” and “${other}”.`,
  removed: (name, actors, relations) =>
    `${listed(
      [
        ...(name !== null ? [name] : actors > 0 ? [counted(actors, 'actor', 'actors')] : []),
        ...(relations > 0 ? [counted(relations, 'relation', 'relations')] : []),
      ],
      'en',
    )} removed.`,
  removedRelation: (type, from, to) => `Relation removed: ${type} between ${from} and ${to}.`,
  moved: (who, to, beside) =>
    `${who} moved ${{ left: 'left', right: 'right', above: 'up', below: 'down' }[to]}${beside ? `, now ${beside}` : ''}.`,
  movedMany: (actors) => counted(actors, 'actor', 'actors'),
  beside: (side, name) => `${{ left: 'left of', right: 'right of', above: 'above', below: 'below' }[side]} ${name}`,
  arranged: 'The map has been arranged.',
  held: (who, isHeld) => `${isHeld ? 'Held in this place' : 'Free to be arranged again'}: ${who}.`,
  campAdded: (name) => `Camp “${name}” added.`,
  areasAdded: (areas) => `${counted(areas, 'neighbourhood', 'neighbourhoods')} added.`,
  profilesSet: 'The figures of the neighbourhoods are taken over.',
  countRemoved: 'The count is removed.',
  answerReady: 'The answer is ready.',
  found: (shown, all, what) =>
    shown === 0
      ? 'Nothing found.'
      : shown === all
        ? `${all} ${what.toLowerCase()}.`
        : `${shown} of ${all} ${what.toLowerCase()}.`,
  completions: (count) => `${counted(count, 'name', 'names')}. Arrow down to choose.`,
};
