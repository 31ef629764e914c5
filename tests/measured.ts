const MOST_TRIES = 10;
/** After these a try waits a little: what else the computer does comes in bursts. */
const TRIES_AT_ONCE = 3;
const PAUSE_MS = 60;

/**
 * The milliseconds of processor time that a task takes: of several tries the least, since what else the computer does only adds to it.
 * As soon as one is within `enough`, no more are made.
 */
export function measured(task: () => unknown, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < MOST_TRIES && least > enough; tries += 1) {
    if (tries >= TRIES_AT_ONCE) rest();
    least = Math.min(least, timed(task));
  }
  return least;
}

/**
 * How many times as long a task takes as a smaller one: the least of each, in turns, until that is within `enough`. The smaller,
 * which costs little, is taken twice a turn: a single slow start of it would hide growth.
 */
export function timesAsLong(task: () => unknown, smaller: () => unknown, enough: number): number {
  let [whole, part] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (tries >= TRIES_AT_ONCE) rest();
    part = Math.min(part, timed(smaller), timed(smaller));
    whole = Math.min(whole, timed(task));
    if (whole / part <= enough) break;
  }
  return whole / part;
}

/** What the reference takes on two quiet cores of an ordinary server. */
const REFERENCE_MS = 11;
const MOST_SLOWNESS = 3;

/**
 * How many times as much processor time work takes now as on quiet cores, from 1 up: who shares a core with others finds its memory
 * full of theirs.
 */
export function slowness(): number {
  const times = Array.from({ length: 9 }, () => timed(reference)).sort((a, b) => a - b);
  return Math.min(MOST_SLOWNESS, Math.max(1, (times[4] ?? 0) / REFERENCE_MS));
}

/**
 * The milliseconds that a task would take on quiet cores: in turns with the reference, so that both meet the same computer; of several turns the
 * least. As soon as one is within `enough`, no more are made.
 */
export function unhurried(task: () => unknown, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turns = 0; turns < MOST_TRIES && least > enough; turns += 1) {
    if (turns > 0) rest();
    const before = slowness();
    least = Math.min(least, Math.min(timed(task), timed(task)) / Math.min(before, slowness()));
  }
  return least;
}

/** The kind of work that reading a text is: pieces cut, changed, looked up and kept. */
export function reference(): number {
  const seen = new Map<string, string[]>();
  for (const piece of 'Aé b, '.repeat(10_000).match(/[\p{L}]+|[^\p{L}]/gu) ?? [])
    seen.set(piece, [...(seen.get(piece) ?? []).slice(-3), piece.toLowerCase()]);
  return seen.size;
}

/** The milliseconds of processor time that a task takes this once. */
export function timed(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function rest(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}
