/** What the command that lays files together says, beside why a file can't be read. */
export const sentences = {
  title: 'Gezamenlijke kaart',
  tooFew: 'Er zijn geen twee kaarten om samen te voegen.',
  empty: (file: string) => `${file}: op deze kaart staat niemand. Zij telt niet mee.`,
  twice: (file: string, other: string) => `${file}: dezelfde kaart als ${other}. Zij telt één keer mee.`,
  sameDrawing: (file: string, other: string) => `${file}: hier staat hetzelfde op als op ${other}. Zij telt niet mee.`,
  otherState: (file: string, other: string) =>
    `${file}: dezelfde kaart als ${other}, op een ander moment. Zij telt mee in plaats van ${other}.`,
};
