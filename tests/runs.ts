/**
 * How often something is tried that is tried over and over: random runs, kills, sizes and lights in all their combinations. A part of `all`, so
 * that every check of a change stays short; all of it where EVERY_RUN is set (`EVERY_RUN=1 npm test`).
 */
export const runs = (all: number, usual: number = Math.ceil(all / 4)): number => (process.env['EVERY_RUN'] ? all : usual);
/** Whether all combinations are asked for. */
export const isEveryRun = runs(1, 0) === 1;
