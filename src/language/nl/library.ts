import { counted } from '../grammar.ts';

/** Kaarten: the list of maps, a new map, opening a file. */
export const library = {
  heading: 'Kaarten',
  tagline: 'Teken wie wie kent rond een vraagstuk, en zie wie kan verbinden.',
  newMap: 'Nieuwe kaart',
  startExercise: 'Werkvorm starten',
  openFile: 'Bestand openen',
  seeExample: 'Voorbeeld bekijken',
  layTogether: 'Samenvoegen',
  jointOf: (maps: number) => `Gezamenlijke kaart van ${maps}`,
  emptyHeading: 'Hier komen uw kaarten',
  emptyLines: [
    'Een polarisatiekaart laat zien wie een rol speelt rond een vraagstuk, en wie met wie in gesprek is.',
    'Teken in tien minuten de belangrijkste actoren en hun relaties. Daarna ziet u wie tussen de kampen staat.',
    'Alles blijft op dit apparaat. Er gaat niets naar het internet.',
  ],
  loading: 'Kaarten ophalen…',
  counts: (actors: number, relations: number) =>
    `${counted(actors, 'actor', 'actoren')}, ${counted(relations, 'relatie', 'relaties')}`,
  changed: (day: string) => `Gewijzigd ${day}`,
  keptUntil: (day: string) => `Bewaard tot ${day}`,
  ended: (day: string, putOff: number) => `Einddatum ${day} is voorbij${putOff > 0 ? `, ${putOff} keer uitgesteld` : ''}`,
  open: (what: readonly ('owner' | 'purpose')[]) =>
    `Nog open: ${what.map((one) => ({ owner: 'eigenaar', purpose: 'doel' })[one]).join(' en ')}.`,
  giveAccess: 'Inzage geven',
  pictureOf: 'Schets van de kaart',
  more: (title: string) => `Meer voor ${title}`,
  rename: 'Naam wijzigen',
  duplicate: 'Kopie maken',
  remove: 'Verwijderen',
  copyOf: (title: string) => `${title} (kopie)`,
  removed: (title: string) => `‘${title}’ is verwijderd.`,
  /** What is true of every removal: of a map, of somebody, and of everything. */
  browserRemains: 'De browser kan in zijn eigen bestanden nog resten bewaren, tot hij die opruimt.',
  removing: 'Zolang u in Kaarten blijft, kunt u een verwijderde kaart terugzetten. Daarna is de kaart weg uit het programma.',
  bringBack: 'Terugzetten',
  renameHeading: 'Naam van de kaart wijzigen',
  save: 'Opslaan',
  cancel: 'Annuleren',
  newHeading: 'Nieuwe kaart',
  title: 'Titel',
  titleHint: 'Zonder namen van personen, bijvoorbeeld ‘Opvang aan de Singel’.',
  issue: 'Vraagstuk',
  issueHint: 'Waar gaat het over? Bijvoorbeeld ‘Hoe praten bewoners over de nieuwe opvang?’',
  owner: 'Eigenaar',
  ownerHint: 'Wie is verantwoordelijk voor deze kaart? Een functie is genoeg.',
  purpose: 'Doel',
  purposeHint: 'Waarvoor gaat u de kaart gebruiken?',
  endDate: 'Einddatum',
  endDateHint: 'Dan vraagt het programma of de kaart weg kan.',
  make: 'Kaart maken',
  persisted: 'De browser heeft toegezegd uw kaarten te bewaren.',
  notPersisted: 'De browser mag uw kaarten opruimen als de schijf vol raakt. Bewaar belangrijke kaarten ook als bestand.',
  persistUnknown: 'Deze browser zegt niet of hij uw kaarten bewaart. Bewaar belangrijke kaarten ook als bestand.',
  askPersist: 'Vraag de browser om ze te bewaren',
  lost: (count: number) =>
    `Hier ${count === 1 ? 'stond 1 kaart' : `stonden ${count} kaarten`} die er niet meer ${count === 1 ? 'is' : 'zijn'}. De browser heeft de opslag geleegd of beschadigd. Open een bewaard bestand om verder te gaan.`,
  noted: 'Begrepen',
  problem: {
    storageFull: 'De opslag op dit apparaat is vol. Bewaar de kaart als bestand en maak ruimte.',
    storageClosed: 'De opslag is even gesloten. Probeer het opnieuw.',
    storageUnavailable:
      'Deze browser geeft geen toegang tot de opslag. Gebeurt dat in een privévenster, open Schakelkaart dan in een gewoon venster. Sta anders in de instellingen van de browser toe dat deze site gegevens bewaart.',
    storageFailed: 'De opslag van deze browser doet het nu niet. Laad de pagina opnieuw. Er is niets gewijzigd.',
    newerVersion: 'De kaarten op dit apparaat zijn gemaakt met een nieuwere versie. Vernieuw de pagina. Er is niets gewijzigd.',
    blocked: 'Een ander tabblad houdt de opslag vast. Sluit de andere tabbladen van Schakelkaart.',
    mapGone: 'Deze kaart staat niet meer op dit apparaat.',
    storageCleared: 'De opslag van dit apparaat is gewist. Deze kaart staat alleen nog op het scherm.',
    damaged:
      'De opslag op dit apparaat is beschadigd. Laad de pagina opnieuw. Helpt dat niet, open dan een bewaard bestand om verder te gaan.',
  },
  stoodHere: (count: number) => `Hier ${count === 1 ? 'stond 1 kaart' : `stonden ${count} kaarten`}.`,
  notForgotten: 'Een verwijderde kaart is nog niet van dit apparaat gewist.',
  tryAgain: 'Probeer opnieuw',
  failed: 'Dat is niet gelukt. Er is niets gewijzigd.',
  damagedMap: 'Deze kaart is beschadigd',
  damagedHint: 'Een deel kan niet worden gelezen. Bewaar wat leesbaar is, en open dat bestand als nieuwe kaart.',
  untitled: 'Kaart zonder leesbare titel',
  saveReadable: 'Bewaar wat leesbaar is',
  readable: (what: string) => `Bewaard in uw downloads: ${what}.`,
  readOf: {
    actors: (read: number, found: number) => `${read} van ${counted(found, 'actor', 'actoren')}`,
    relations: (read: number, found: number) => `${read} van ${counted(found, 'relatie', 'relaties')}`,
    snapshots: (read: number, found: number) => `${read} van ${counted(found, 'foto', 'foto’s')}`,
    withMaps: (read: number, found: number) =>
      `${read} van ${counted(found, 'ingebrachte kaart of foto', 'ingebrachte kaarten en foto’s')}`,
    others: (read: number, found: number) => `${read} van ${counted(found, 'ander gegeven', 'andere gegevens')}`,
  },
  lostEdits: (count: number) => `De laatste ${count === 1 ? 'wijziging ontbreekt' : `${count} wijzigingen ontbreken`}.`,
  holdsNames: 'Dit bestand bevat namen van personen of functies zoals u ze typte.',
  nothingReadable: 'Van deze kaart is niets leesbaar.',
  eraseAll: {
    heading: 'Alles van dit apparaat wissen',
    holds: (count: number, damaged: number) =>
      count === 0
        ? 'Op dit apparaat staan geen kaarten.'
        : `Op dit apparaat ${count === 1 ? 'staat 1 kaart' : `staan ${count} kaarten`}${damaged > 0 ? `, waarvan ${damaged} beschadigd` : ''}.`,
    unreadable: 'De kaarten op dit apparaat kunnen nu niet worden gelezen.',
    saveFirst: 'Hebt u een kaart later nog nodig? Bewaar die dan eerst als bestand.',
    save: 'Alle kaarten bewaren als bestand',
    saved: (saved: number, all: number) =>
      [
        saved === 0
          ? `${all === 1 ? 'De kaart kon niet' : `Geen van de ${all} kaarten kon`} worden gelezen: er is niets bewaard.`
          : saved < all
            ? `${saved} van ${counted(all, 'kaart', 'kaarten')} bewaard in uw downloads. ${all - saved === 1 ? '1 kaart kon' : `${all - saved} kaarten konden`} niet worden gelezen.`
            : `${counted(saved, 'bestand', 'bestanden')} bewaard in uw downloads.`,
        ...(saved > 1 ? ['Vraagt de browser of hij meer bestanden mag opslaan? Kies dan Toestaan.'] : []),
      ].join(' '),
    partly: (title: string, what: string) => `‘${title}’ is maar voor een deel bewaard: ${what}.`,
    holdNames: (files: number) =>
      `${files === 1 ? 'Dit bestand bevat' : 'Deze bestanden bevatten'} namen van personen of functies zoals u ze typte.`,
    goes: 'Dit wordt gewist: alle kaarten met hun foto’s, wat half getypt is, en wat u hier koos, zoals de taal. Een kaart die in een ander tabblad openstaat, gaat daar dicht. Bestanden die u bewaarde, blijven in uw downloads staan.',
    gone: 'Uit het programma is alles meteen weg.',
    sure: 'Ja, wis alles. Dit kan niet ongedaan worden gemaakt.',
    confirm: 'Alles wissen',
    erasing: 'Bezig met wissen…',
    notAll: 'Nog niet alles is gewist.',
    byBrowser: 'Wis de gegevens van deze site in de instellingen van de browser.',
    filesRemain: 'De bewaarde bestanden staan nog bij uw downloads. Haal ze daar weg als dit niet uw computer is.',
    done: {
      here: 'Alles is van dit apparaat gewist.',
      hereButFiles:
        'Alle kaarten zijn gewist. Misschien houdt de browser nog bestanden vast: sluit de andere tabbladen en vensters van dit programma, of wis de gegevens van deze site in de instellingen van de browser.',
      elsewhere: 'In een ander tabblad is alles van dit apparaat gewist. Wat hier openstond, is gesloten.',
    },
  },
  missesEdits: 'Van deze kaart ontbreken de laatste wijzigingen.',
};
