import { counted } from '../grammar.ts';

/** A snapshot opened to be read, a file taken into an open map, and erasing somebody everywhere. */
export const frozen = {
  bar: (name: string, day: string) => `Foto „${name}” van ${day}: alleen lezen`,
  barLabel: 'Foto',
  toMap: 'Terug naar de kaart',
  copy: 'Kopiëren naar nieuwe kaart',
  copyTitle: (title: string, name: string) => `${title} (foto ${name})`,
  gone: 'Deze foto is er niet meer. Misschien is de foto verwijderd, hier of in een ander tabblad.',
  canvasKeys:
    'Dit is een foto: u kunt kijken, niet wijzigen. Pijltjes: naar een andere actor. Enter: lezen wat er van deze actor bekend was. Spatie: bij de selectie. Letters: zoek op naam.',
  next: {
    look: 'Klik op een actor of relatie om te lezen wat er toen van bekend was.',
    selected: 'Rechts staat wat er toen van bekend was.',
    selectedMany: (count: number) => `${count} geselecteerd. Rechts staat wie en wat.`,
    insight: 'Wijs rechts iets aan om het op de foto te zien.',
    table: 'Klik op een naam om te lezen wat er toen van bekend was.',
    areas: 'Zo waren de buurten toen. Klik op een buurt om de actoren te zien.',
    nobody: 'Op deze foto staat nog niemand.',
  },
  panel: {
    heading: 'Zo was het',
    intro: (day: string) => `De kaart zoals die was op ${day}, met de plaatsen, rollen en kampen van toen.`,
    occasion: 'Aanleiding',
    roles: 'Rollen van toen',
    camps: 'Kampen van toen',
    show: (what: string) => `${what}: aanwijzen op de foto`,
    none: 'Er waren nog geen rollen of kampen.',
    counts: (actors: number, relations: number) =>
      `${counted(actors, 'actor', 'actoren')} en ${counted(relations, 'relatie', 'relaties')} op deze foto.`,
  },
  notSaid: 'niet gezegd',
  roleSince: (role: string, day: string) => `${role}, sinds ${day}`,
  shortcutList: [
    ['Tab', 'naar de foto en het paneel'],
    ['Pijltjes', 'op de foto: naar de volgende actor in die richting'],
    ['Enter', 'op de foto: lees wat er van de actor bekend was'],
    ['Spatie', 'op de foto: actor bij de selectie of eruit'],
    ['Letters', 'op de foto: zoek op naam'],
    ['Shift + F10', 'menu van de actor'],
    ['+  −  0', 'op de foto: inzoomen, uitzoomen, alles in beeld'],
  ] as [string, string][],
};
