import type { IsoDate } from './identifiers.ts';

/** The four tags of the exercise. An actor can carry several. */
export const EXERCISE_ROLES = ['pusher', 'follower', 'link', 'mover'] as const;
/** Brandsma's other positions, off unless the map's owner turns them on. */
export const OPTIONAL_ROLES = ['silentMiddle', 'bridgeBuilder', 'scapegoat'] as const;
export const ROLES = [...EXERCISE_ROLES, ...OPTIONAL_ROLES] as const;
export type Role = (typeof ROLES)[number];

/** A tag is a dated opinion with an author, on this map only. */
export interface RoleTag {
  readonly date: IsoDate;
  /** Who gave the tag; empty when the map's owner did. */
  readonly by: string;
}

export type RoleTags = { readonly [R in Role]?: RoleTag };

export const rolesOf = (tags: RoleTags): Role[] => ROLES.filter((role) => tags[role] !== undefined);
