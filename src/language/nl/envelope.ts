import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import type { WhyHidden } from '../../domain/whyHidden.ts';
import type { CodeRefusalCode } from '../../formats/envelope/codes.ts';
import type { EnvelopeRefusalCode } from '../../formats/envelope/envelope.ts';
import { counted } from '../grammar.ts';

const REFUSED: Readonly<Record<EnvelopeRefusalCode | CodeRefusalCode, string>> = {
  notOurs: 'Dit is geen kaart van Schakelkaart. Er is niets gewijzigd.',
  damaged: 'Deze kaart is onderweg beschadigd. Vraag de ander om haar opnieuw over te dragen. Er is niets gewijzigd.',
  cutOff: 'Van deze kaart ontbreekt het einde. Vraag de ander om haar opnieuw over te dragen. Er is niets gewijzigd.',
  newerVersion: 'Deze kaart is gemaakt met een nieuwere versie van Schakelkaart. Vernieuw de pagina. Er is niets gewijzigd.',
  tooLarge: 'Deze kaart is te groot om te openen. Er is niets gewijzigd.',
  passphraseEmpty: 'Vul het wachtwoord in.',
  passphraseWrong:
    'Dit wachtwoord past niet op deze kaart. Let op hoofdletters en spaties, en probeer het opnieuw. Er is niets gewijzigd.',
  closedForKey: 'Dit bestand gaat open met een sleutel en niet met een wachtwoord. Dat kan hier niet.',
  notEnoughMemory: 'Dit apparaat heeft te weinig geheugen voor een wachtwoord. Draag de kaart over zonder wachtwoord.',
  otherMap: 'Dit is een code van een andere kaart. Wat u al las, blijft staan.',
};
const HIDDEN: Readonly<Record<RedactionLevel, string | null>> = {
  none: null,
  persons: 'Personen hebben op deze kaart een nummer in plaats van een naam.',
  everybody: 'Iedereen heeft op deze kaart een nummer in plaats van een naam.',
};
const WHY: Readonly<Record<WhyHidden | 'functions', string>> = {
  functions: 'Op deze kaart staan alleen functies, geen namen van mensen.',
  named: 'Op deze kaart staan namen van mensen.',
  unsaid: 'Van iemand op deze kaart is nog niet gezegd of dat een persoon is.',
  notes: 'Op deze kaart staan notities. Daarin kunnen namen van mensen staan.',
};
/** What is left to count together on a joint map. */
const COUNTS: Readonly<Record<RedactionLevel, string>> = {
  none: 'Op een gezamenlijke kaart telt iedereen samen die op meer kaarten staat.',
  persons: 'Personen krijgen een nummer. Wie op meer kaarten staat, telt op een gezamenlijke kaart dan niet als dezelfde.',
  everybody: 'Iedereen krijgt een nummer. Op een gezamenlijke kaart telt dan niemand samen.',
};
/** Numbers in a row, as people say them. */
const row = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `code ${numbers[0]}` : `de codes ${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`;

/** Handing a map over to somebody else, and opening what was handed over. */
export const envelope = {
  refused: REFUSED,
  handOver: {
    menu: 'Overdragen',
    intro: 'U geeft een kopie van deze kaart aan iemand anders. Er gaat niets over het internet, behalve wat u zelf verstuurt.',
    whatGoes: 'Wat gaat mee',
    now: 'De kaart zoals die nu is. Foto’s van eerder, gebeurtenissen, eigen teksten voor een verslag en ingebrachte kaarten gaan niet mee.',
    withPast: 'Ook alles van eerder meegeven',
    label: 'Naam op de gezamenlijke kaart',
    labelHint:
      'Hoeft niet. Bijvoorbeeld: Kaart 3, of Groep bij het raam. Wie de kaart krijgt en wie de gezamenlijke kaart ziet, leest deze naam.',
    labelTooLong: (most: number) => `Gebruik hooguit ${most} tekens.`,
    why: WHY,
    startsOn: (level: string) => `Daarom staat de keuze eerst op ‘${level}’.`,
    counts: COUNTS,
    passphrase: 'Wachtwoord',
    passphraseHint:
      'Hoeft niet. Zonder wachtwoord kan iedereen de kaart openen die haar krijgt. Een vergeten wachtwoord is niet terug te halen.',
    onlySpaces: 'Alleen spaties is geen wachtwoord. Vul woorden in, of maak het vak leeg.',
    how: 'Hoe geeft u de kaart?',
    file: 'Als bestand',
    fileMeans: 'Kan altijd: op een stick of in een mail. De ander kiest ‘Bestand openen’.',
    link: 'Als link',
    linkMeans: 'Voor wie dit programma op hetzelfde adres gebruikt. De kaart zit in de link zelf.',
    linkNotHere:
      'Dit programma is geopend vanaf een bestand. Een link kan de ander dan niet openen. Kies een bestand of een code.',
    code: 'Als code',
    codeMeans: 'Van scherm naar camera, ook zonder netwerk. De ander kiest ‘Code lezen’.',
    closing: 'Bezig met sluiten met het wachtwoord',
    stop: 'Stoppen',
    stopped: 'Gestopt. Er is niets overgedragen.',
    theLink: 'De link',
    copyLink: 'Link kopiëren',
    copied: 'De link is gekopieerd. Plak hem in een mail of bericht.',
    copyFailed:
      'De link is niet gekopieerd: dat mag dit programma hier niet. De link is geselecteerd. Kopieer hem zelf: met Ctrl+C, op een Mac met Cmd+C, of houd hem ingedrukt en kies Kopiëren.',
    whoHasLink: 'Wie de link heeft, heeft de kaart.',
    whoHasLinkClosed: 'Wie de link en het wachtwoord heeft, heeft de kaart. Geef het wachtwoord apart.',
    linkStays:
      'De link blijft in de geschiedenis van de browser staan. Zet er een wachtwoord op als de kaart niet voor iedereen is.',
    linkStaysClosed: 'De link blijft in de geschiedenis van de browser staan. Zonder het wachtwoord opent niemand de kaart.',
    linkTooLong: (found: string, most: string) =>
      `Deze kaart is te groot voor een link: ${found} tekens, en boven ongeveer ${most} wordt een link afgebroken. Kies een bestand of een code.`,
    tooManyCodes: 'Deze kaart is te groot voor codes. Kies een bestand.',
    fileSaved: (name: string) => `Bewaard in uw downloads: ${name}.`,
    codes: {
      title: 'Code laten lezen',
      how: 'Laat de ander ‘Code lezen’ kiezen en de camera op dit scherm richten.',
      loop: (of: number) => `Dit zijn ${of} codes, die elkaar afwisselen. De volgorde maakt niet uit.`,
      one: 'Alles zit in één code.',
      alt: (number: number, of: number) => `Code ${number} van ${of}`,
      at: (number: number, of: number) => `${number} van ${of}`,
      previous: 'Vorige code',
      next: 'Volgende code',
      pause: 'Stilzetten',
      goOn: 'Verder laten lopen',
      more: 'Verdelen over meer codes',
      fewer: 'Verdelen over minder codes',
      moreMeans: 'Leest de camera de code niet? Verdeeld over meer codes zijn de blokjes groter, en makkelijker te lezen.',
      back: 'Terug',
    },
  },
  received: {
    from: (label: string) => `Gemaakt door: ${label}`,
    fromUnknown: 'Wie de kaart maakte, staat er niet bij.',
    holds: (actors: number, relations: number) =>
      `${counted(actors, 'actor', 'actoren')} en ${counted(relations, 'relatie', 'relaties')}`,
    issue: 'Vraagstuk',
    noIssue: 'Er staat geen vraagstuk bij.',
    past: (snapshots: number) => `Met ${counted(snapshots, 'foto', 'foto’s')} van eerder.`,
    hidden: HIDDEN,
    kept: 'Er is nog niets bewaard. Sluit u deze pagina, dan is de ontvangen kaart weg.',
    keep: 'Als eigen kaart bewaren',
    joint: {
      add: 'Aan gezamenlijke kaart toevoegen',
      which: 'Aan welke gezamenlijke kaart?',
      fresh: 'Een nieuwe gezamenlijke kaart',
      go: 'Kaart kiezen',
    },
    letGo: 'Niet bewaren',
    nothing: 'Er is hier geen ontvangen kaart',
    nothingMeans: 'Open de link opnieuw, kies een bestand of lees een code.',
    toLibrary: 'Naar Kaarten',
    closed: 'Deze kaart is gesloten met een wachtwoord',
    closedMeans: 'Vraag het wachtwoord aan wie u de kaart gaf.',
    passphrase: 'Wachtwoord',
    open: 'Kaart openen',
    opening: 'Bezig met openen…',
    stop: 'Stoppen',
    stopped: 'Gestopt. Er is niets gewijzigd. U kunt het opnieuw proberen.',
  },
  reading: {
    how: 'Richt de camera op de code op het andere scherm. Houd de code helemaal in beeld.',
    start: 'Camera aanzetten',
    stop: 'Camera uitzetten',
    starting: 'De camera gaat aan…',
    camera: 'Beeld van de camera',
    other: 'Andere camera',
    looking: 'De camera zoekt een code.',
    progress: (read: number, of: number) => `${read} van ${of} codes gelezen`,
    missing: (numbers: readonly number[]) =>
      numbers.length > 12 ? `Nog ${numbers.length} codes.` : `Nog niet gelezen: ${row(numbers)}.`,
    again: 'Opnieuw beginnen',
    picture: 'Code uit een afbeelding',
    pictureMeans: 'Geen camera? Maak met een telefoon een foto van de code en kies die hier. Het mogen er meer zijn.',
    choose: 'Afbeeldingen kiezen',
    dropHere: 'of sleep ze hierheen',
    noneInPicture: (names: string) =>
      `In deze afbeelding is geen code te lezen: ${names}. Maak de foto recht van voren en dichterbij.`,
    notAPicture: (names: string) => `Dit is geen afbeelding die te lezen is: ${names}.`,
    noCamera: {
      refused:
        'De camera mag niet worden gebruikt. Sta dat toe in de adresbalk van de browser, of kies een afbeelding van de code.',
      absent: 'Op dit apparaat is geen camera gevonden. Kies een afbeelding van de code.',
      inUse: 'De camera is bezet door een ander programma. Sluit dat, of kies een afbeelding van de code.',
      notHere: 'Vanaf een bestand geopend mag dit programma de camera niet gebruiken. Kies een afbeelding van de code.',
    },
  },
};
