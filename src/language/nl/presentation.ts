/** Showing the time line full screen. */
export const presentation = {
  heading: 'Presenteren',
  open: 'Presenteren',
  close: 'Stoppen',
  previous: 'Vorige',
  next: 'Volgende',
  step: (at: number, of: number) => `${at} van ${of}`,
  announced: (at: number, of: number, title: string) => `${at} van ${of}: ${title}`,
  now: 'Nu',
  first: 'De eerste foto. Bij elke volgende ziet u wat er sindsdien veranderde.',
  empty: 'Op deze foto staat nog niemand.',
  since: (name: string) => `Sinds ‘${name}’`,
  thinking: 'Bezig met vergelijken…',
  failed: 'Het vergelijken is niet gelukt. Uw kaart is niet veranderd.',
  more: (count: number) => (count === 1 ? 'En nog één verandering.' : `En nog ${count} veranderingen.`),
  expected: 'verwacht',
};
