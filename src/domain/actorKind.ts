/** What an actor can be. */
export const ACTOR_KINDS = ['person', 'group', 'organisation'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];
