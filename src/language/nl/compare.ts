/** Vergelijken: its parts, and the choice of the two moments. */
export const compare = {
  heading: 'Vergelijken',
  parts: 'Onderdelen van Vergelijken',
  part: {
    timeLine: 'Tijdlijn',
    words: 'Wat veranderde',
    figures: 'Wat het deed',
    overTime: 'Door de tijd',
    whoIsWho: 'Wie is wie',
  },
  moments: 'Twee momenten',
  before: 'Voor',
  after: 'Na',
  now: 'Nu',
  earlier: 'Eerdere twee momenten',
  later: 'Latere twee momenten',
  happened: (events: string) => `Daartussen gebeurde: ${events}.`,
  sameTwice: 'Voor en Na zijn nu dezelfde foto. Kies een andere om te vergelijken.',
  turned: 'Voor is hier later dan Na: u kijkt terug in de tijd.',
  momentName: (name: string, day: string) => `${name} (${day})`,
  needsSnapshot: 'Hiervoor is een foto nodig. Maak er een bij Tijdlijn. Vergelijken kan zodra de kaart daarna verandert.',
};
