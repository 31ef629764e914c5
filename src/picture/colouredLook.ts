import type { ActorId } from '../domain/identifiers.ts';
import type { ColouredMap } from '../domain/network/colouredMap.ts';
import type { Share } from '../domain/quantities.ts';
import { type Appearance, USUAL } from './appearance.ts';
import type { Colours } from './colours.ts';
import type { Drawing } from './drawing.ts';
import { groupOfShape } from './grouped.ts';
import { groupLook } from './groupLook.ts';
import type { Look } from './makeScene.ts';

/** How everybody on a coloured map appears as long as nothing else is asked; what looks the same is the same object. */
export interface ColouredLook {
  readonly actor: (id: string) => Appearance;
  readonly relation: (from: string, to: string) => Appearance;
  /** Whether somebody steps back for those who are to show. */
  readonly isAside: (id: string) => boolean;
}

export const colouredLook = ({ groups, shown, sizes }: ColouredMap, colours: Colours): ColouredLook => {
  const looks = groups?.groups.map(({ code }) => groupLook(code, colours)) ?? [];
  const larger = new Map<Appearance, Map<Share, Appearance>>();
  const withDisc = (look: Appearance, disc: Share): Appearance => {
    const known = larger.get(look) ?? new Map<Share, Appearance>();
    larger.set(look, known);
    const made = known.get(disc) ?? { ...look, disc };
    known.set(disc, made);
    return made;
  };
  // A shape that stands for several is of all of them.
  const isAside = (id: string) => shown !== null && !shown.has(id as ActorId) && groupOfShape(id) === null;
  return {
    actor: (id) => {
      if (isAside(id)) return groups ? ASIDE_BLANK : ASIDE;
      const look = looks[groups?.groupOf.get(id as ActorId) ?? -1] ?? USUAL;
      const disc = sizes?.get(id as ActorId);
      return disc === undefined ? look : withDisc(look, disc);
    },
    relation: (from, to) => (isAside(from) || isAside(to) ? ASIDE : USUAL),
    isAside,
  };
};

const ASIDE: Appearance = { back: 'aside' };
const ASIDE_BLANK: Appearance = { back: 'aside', sign: 'none' };

/** The same for a picture on which nothing is under the hand. */
export const colouredAppearanceOf = (
  coloured: ColouredMap,
  colours: Colours,
  { relations }: Pick<Drawing, 'relations'>,
): Look['appearanceOf'] => {
  const look = colouredLook(coloured, colours);
  return (id, stands) => {
    if (stands === 'actor') return look.actor(id);
    const line = stands === 'relation' ? relations.get(id) : undefined;
    return line ? look.relation(line.from, line.to) : USUAL;
  };
};
