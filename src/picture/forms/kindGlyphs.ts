import type { ActorKind } from '../../domain/actorKind.ts';

/** What stands in the silhouette of a kind, to be filled, around the middle of the shape: a bust, three together, windows and a door. */
export const KIND_GLYPHS: { readonly [K in ActorKind]: string } = {
  person: 'M0-10a4.7 4.7 0 1 1 0 9.4a4.7 4.7 0 0 1 0-9.4zM-9 10.5c0-5.1 4-8.4 9-8.4s9 3.3 9 8.4z',
  group:
    'M0-9a4.1 4.1 0 1 1 0 8.2a4.1 4.1 0 0 1 0-8.2zM-7.2 9c0-4.4 3.2-7.2 7.2-7.2s7.2 2.8 7.2 7.2z' +
    'M-12.8-5.8a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 0 1 0-6.4zM-19 8c0-3.7 2.7-5.9 6.2-5.9q1.6 0 2.9.6-1.8 2.1-2 5.3z' +
    'M12.8-5.8a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 0 0 0-6.4zM19 8c0-3.7-2.7-5.9-6.2-5.9q-1.6 0-2.9.6 1.8 2.1 2 5.3z',
  organisation: 'M-10-4h5.2v5.2h-5.2zM4.8-4h5.2v5.2h-5.2zM-3.5 6.5q0-2 2-2h3q2 0 2 2v8h-7zM-10 6h4v5.2h-4zM6 6h4v5.2h-4z',
};
