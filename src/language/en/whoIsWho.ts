import type { whoIsWho as nl } from '../nl/whoIsWho.ts';

export const whoIsWho: typeof nl = {
  heading: 'Who is who',
};
