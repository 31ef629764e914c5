import { counted } from '../grammar.ts';

/** What the canvas says: to the eye, and to who hears the map. */
export const canvas = {
  legend: 'Legenda',
  wholeLegend: 'Hele legenda',
  actorsOnMap: 'Actoren op de kaart',
  nameOfNew: 'Naam van de nieuwe actor',
  nameOf: (name: string) => `Nieuwe naam voor ${name}`,
  nameHint: 'Functie of organisatie',
  /** How an actor is said aloud: name, kind, roles, camp, relations. */
  actorAloud: (
    name: string,
    kind: string,
    roles: readonly string[],
    camp: string | null,
    keyFigure: string | null,
    relations: number,
    tension: number,
  ) =>
    [
      name,
      kind,
      ...(keyFigure ? [keyFigure] : []),
      ...roles,
      ...(camp ? [`kamp ${camp}`] : []),
      counted(relations, 'relatie', 'relaties'),
      ...(tension > 0 ? [`waarvan ${tension} spanning`] : []),
    ].join(', '),
  relationsOf: (name: string) => `Relaties van ${name}`,
  noRelations: (name: string) => `Nog geen relaties: ${name}.`,
  carrying: (who: string) =>
    `${who} verplaatsen. Kies de plek met de pijltjes, met Shift in grote stappen. Enter zet neer, Escape stopt.`,
  notMoved: 'Niets verplaatst.',
  nextRelation: 'Volgende relatie van de actor',
  previousRelation: 'Vorige relatie van de actor',
  keys:
    'Pijltjes gaan naar een andere actor, letters zoeken op naam. Enter opent het paneel, spatie selecteert, F2 hernoemt, Delete verwijdert, ' +
    'Page Down en Page Up gaan langs de relaties, N maakt een nieuwe actor, R tekent een relatie, Alt met pijltjes verplaatst, plus, min en nul zoomen, Shift met pijltjes schuift het beeld, ' +
    'Shift met F10 opent het menu, Control met A, C, X en V selecteert alles, kopieert, knipt en plakt.',
  drawingFrom: (name: string) => `Relatie vanaf ${name}. Kies met de pijltjes of letters wie, Enter tekent, Escape stopt.`,
  drawingTo: (name: string) => `naar ${name}`,
  drawingStopped: 'Geen relatie getekend.',
  renamed: (name: string) => `De naam is nu ${name}.`,
  tagged: (name: string, role: string, isOn: boolean) =>
    isOn ? `Rol van ${name}: ${role}.` : `Rol weggehaald bij ${name}: ${role}.`,
  inCamp: (name: string, camp: string | null) => `Kamp van ${name}: ${camp ?? 'nog niet gekozen'}.`,
  nobodyThere: 'Die kant op staat niemand.',
  notFound: (letters: string) => `Geen actor die begint met ${letters}.`,
  selectedCount: (count: number) => `${counted(count, 'actor', 'actoren')} geselecteerd.`,
  menuOf: (name: string) => `Menu van ${name}`,
  menuOfSelection: 'Menu van de selectie',
  menuOfRelation: 'Menu van de relatie',
  menuOfMap: 'Menu van de kaart',
  open: 'Openen',
  move: 'Verplaatsen',
  rename: 'Hernoemen',
  drawRelation: 'Relatie tekenen naar …',
  roles: 'Rollen',
  camps: 'Kamp',
  noCamp: 'Geen kamp',
  hold: 'Op deze plek houden',
  letGo: 'Weer laten ordenen',
  addToSelection: 'Bij de selectie',
  takeFromSelection: 'Uit de selectie',
  remove: 'Verwijderen',
  newActorHere: 'Nieuwe actor hier',
};
