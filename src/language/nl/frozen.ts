import type { TakenIn } from '../../domain/takeIn.ts';
import { counted, listed } from '../grammar.ts';

const came = ({ newActors, newRelations, completed }: TakenIn): string =>
  listed(
    [
      ...(newActors > 0 ? [counted(newActors, 'nieuwe actor', 'nieuwe actoren')] : []),
      ...(newRelations > 0 ? [counted(newRelations, 'nieuwe relatie', 'nieuwe relaties')] : []),
      ...(completed > 0 ? [`${completed} aangevuld`] : []),
    ],
    'nl',
  );

/** A snapshot opened to be read, a file taken into an open map, and erasing somebody everywhere. */
export const frozen = {
  bar: (name: string, day: string) => `Foto ‘${name}’ van ${day}: alleen lezen`,
  barLabel: 'Foto',
  /** A map that somebody brought in, opened to be read. */
  contribution: {
    bar: (label: string) => `Ingebrachte kaart ‘${label}’: alleen lezen`,
    barLabel: 'Ingebrachte kaart',
    heading: 'Zo is de kaart getekend',
    intro: 'De kaart zoals iemand haar inbracht, met de plaatsen, rollen en kampen van die kaart.',
    roles: 'Rollen op deze kaart',
    camps: 'Kampen op deze kaart',
    none: 'Op deze kaart staan geen rollen of kampen.',
    counts: (actors: number, relations: number) =>
      `${counted(actors, 'actor', 'actoren')} en ${counted(relations, 'relatie', 'relaties')} op deze kaart.`,
    next: {
      look: 'Kies een actor of relatie om te lezen wat deze kaart ervan zegt.',
      selected: 'In het paneel staat wat deze kaart ervan zegt.',
      selectedMany: (count: number) => `${count} geselecteerd. In het paneel staat wie en wat.`,
      insight: 'Wijs in het paneel iets aan om het op deze kaart te zien.',
      table: 'Kies een naam om te lezen wat deze kaart ervan zegt.',
      areas: 'Zo zijn de buurten op deze kaart. Kies een buurt om de actoren te zien.',
      nobody: 'Op deze kaart staat niemand.',
    },
    show: (what: string) => `${what}: aanwijzen op deze kaart`,
    canvasKeys:
      'Dit is een ingebrachte kaart: u kunt kijken, niet wijzigen. Pijltjes: naar een andere actor. Enter: lezen wat deze kaart van de actor zegt. Page Down en Page Up: langs de relaties van de actor. Spatie: bij de selectie. Letters: zoek op naam.',
    gone: 'Deze ingebrachte kaart is er niet meer. Misschien is ze eruit gehaald, hier of in een ander tabblad.',
  },
  toMap: 'Terug naar de kaart',
  copy: 'Kopiëren naar nieuwe kaart',
  gone: 'Deze foto is er niet meer. Misschien is de foto verwijderd, hier of in een ander tabblad.',
  canvasKeys:
    'Dit is een foto: u kunt kijken, niet wijzigen. Pijltjes: naar een andere actor. Enter: lezen wat er van deze actor bekend was. Page Down en Page Up: langs de relaties van de actor. Spatie: bij de selectie. Letters: zoek op naam.',
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
  takeIn: {
    menu: 'Bestand toevoegen aan deze kaart',
    explain:
      'Wie al op de kaart staat, wordt op naam herkend en houdt wat er staat. Alleen wat leeg was, wordt aangevuld. Wie nieuw is, komt naast de tekening. Vooraf maakt het programma een foto van de kaart.',
    heading: 'Dit gaat er gebeuren',
    newActors: (count: number) => `${counted(count, 'nieuwe actor komt', 'nieuwe actoren komen')} naast de tekening.`,
    newRelations: (count: number) => `${counted(count, 'nieuwe relatie komt', 'nieuwe relaties komen')} erbij.`,
    newCamps: (count: number) => `${counted(count, 'nieuw kamp', 'nieuwe kampen')}.`,
    newAreas: (count: number) => `${counted(count, 'nieuwe buurt', 'nieuwe buurten')}.`,
    knownActors: (count: number) => `${counted(count, 'actor staat', 'actoren staan')} al op de kaart.`,
    knownRelations: (count: number) => `${counted(count, 'relatie staat', 'relaties staan')} al op de kaart.`,
    completed: (count: number) => `Bij ${count} wordt aangevuld wat leeg was.`,
    keptOwn: (count: number) => `Bij ${count} zegt het bestand iets anders. De kaart houdt wat er staat.`,
    leftOut: (count: number) =>
      `${counted(count, 'foto, gebeurtenis, bevinding of antwoord', 'foto’s, gebeurtenissen, bevindingen en antwoorden')} uit het bestand ${count === 1 ? 'wordt' : 'worden'} niet overgenomen.`,
    leftOutMaps: (count: number) =>
      `${counted(count, 'ingebrachte kaart', 'ingebrachte kaarten')} uit het bestand ${count === 1 ? 'wordt' : 'worden'} niet overgenomen.`,
    rolesStay: 'Rollen komen niet mee: die horen bij de kaart waarop ze gegeven zijn.',
    nothing: 'Alles uit dit bestand staat al op de kaart. Er is niets toe te voegen.',
    confirm: 'Toevoegen aan deze kaart',
    snapshotName: 'Voor het toevoegen van een bestand',
    occasion: (day: string) => `Door het programma gemaakt op ${day}, voordat een bestand werd toegevoegd.`,
    done: (taken: TakenIn, what: 'file' | 'text', hasSnapshot: boolean) =>
      [
        `${what === 'file' ? 'Bestand' : 'Tekst'} overgenomen: ${came(taken)}.`,
        ...(taken.keptOwn > 0 ? [`Bij ${taken.keptOwn} bleef staan wat de kaart zei.`] : []),
        ...(hasSnapshot ? ['Vooraf is een foto gemaakt.'] : []),
      ].join(' '),
  },
  erase: {
    button: 'Overal wissen',
    someone: 'Iemand overal wissen',
    heading: (name: string) => `‘${name}’ overal wissen`,
    whom: 'Kies wie gewist moet worden. Hier staat iedereen die op de kaart of op een foto staat.',
    find: 'Zoek op naam',
    nobodyFound: 'Niemand met deze naam.',
    nobody: 'Er staat niemand op de kaart of op een foto.',
    where: (isOnMap: boolean, snapshots: number, contributions: number) => {
      const places = [
        ...(isOnMap ? ['op de kaart'] : []),
        ...(snapshots > 0 ? [`op ${counted(snapshots, 'foto', 'foto’s')}`] : []),
        ...(contributions > 0 ? [`op ${counted(contributions, 'ingebrachte kaart', 'ingebrachte kaarten')}`] : []),
      ];
      // Somebody who went up in another, and stands nowhere any more.
      if (places.length === 0) return 'alleen in wat van een samenvoeging is onthouden';
      return isOnMap || places.length > 1 ? listed(places, 'nl') : `alleen ${places[0]}`;
    },
    standsOn: (where: string) => `Staat ${where}.`,
    alsoNamed: (names: string) => `Ook bekend als ${names}.`,
    goes: 'Dit verdwijnt: de naam, de notitie, de plaats, de rollen, alle relaties van deze actor en wat over deze actor besloten is; op de kaart en op elke foto.',
    undoEnds:
      'Dit kunt u niet ongedaan maken. Ook wat u daarvoor in deze kaart deed, kunt u dan niet meer ongedaan maken, hier en in andere tabbladen.',
    mentions: (onMap: number, onSnapshots: number) =>
      [
        ...(onMap > 0
          ? [
              `In ${counted(onMap, 'tekst', 'teksten')} op de kaart, zoals een notitie bij iemand anders, staat de naam ook. Die blijft staan; haal de naam daar zelf weg.`,
            ]
          : []),
        ...(onSnapshots > 0
          ? [
              `Op foto’s staat de naam nog in ${counted(onSnapshots, 'tekst', 'teksten')} van anderen. Een foto verandert niet; verwijder zo nodig de foto.`,
            ]
          : []),
      ].join(' '),
    noMentions: 'In notities en andere teksten komt de naam niet voor. Een bijnaam of omschrijving vindt het programma niet.',
    back: 'Iemand anders kiezen',
    cancel: 'Annuleren',
    confirm: 'Voorgoed wissen',
    done: 'Overal gewist. Van deze actor staat niets meer op de kaart of op een foto.',
    renewed:
      'De kaart is opnieuw geladen: in een ander tabblad is iemand overal gewist of heel veel veranderd. Wat u hier eerder deed, kunt u niet meer ongedaan maken.',
  },
  notSaid: 'niet gezegd',
  roleSince: (role: string, day: string) => `${role}, sinds ${day}`,
  shortcutList: {
    tab: ['Tab', 'naar de foto en het paneel'],
    arrows: ['Pijltjes', 'op de foto: naar de volgende actor in die richting'],
    open: ['Enter', 'op de foto: lees wat er van de actor bekend was'],
    toggleSelected: ['Spatie', 'op de foto: actor bij de selectie of eruit'],
    relations: ['PageDown  /  PageUp', 'op de foto: langs de relaties van de actor; Enter opent de relatie'],
    letters: ['Letters', 'op de foto: zoek op naam'],
    menu: ['Shift + F10', 'menu van de actor'],
    selectAndCopy: ['Ctrl + A  /  Ctrl + C', 'alles selecteren, kopiëren naar een andere kaart'],
    view: ['+  −  0', 'op de foto: inzoomen, uitzoomen, alles in beeld'],
    print: ['Ctrl + P', 'afdrukken wat op het scherm staat'],
    present: ['Ctrl + Enter', 'presenteren; daarna bladeren pijltjes, PageDown en spatie, en B maakt het scherm zwart'],
  } satisfies Readonly<Record<string, readonly [keys: string, what: string]>>,
};
