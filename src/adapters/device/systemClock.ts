import type { IsoDate, Moment } from '../../domain/identifiers.ts';
import type { Clock, Ids } from '../../workspace/ports.ts';

export const systemClock: Clock = {
  now: () => new Date().toISOString() as Moment,
  today: () => {
    const now = new Date();
    const inTwo = (part: number) => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${inTwo(now.getMonth() + 1)}-${inTwo(now.getDate())}` as IsoDate;
  },
};

/** Ids of 96 random bits in characters that are safe in an address. */
export const randomIds: Ids = {
  next: () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  },
};
