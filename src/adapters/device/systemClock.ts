import type { Moment } from '../../domain/identifiers.ts';
import type { Clock, Ids } from '../../workspace/ports.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() as Moment };

/** Ids of 96 random bits in characters that are safe in an address. */
export const randomIds: Ids = {
  next: () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  },
};
