import { counted } from '../grammar.ts';

/** *Verslag*: what is chosen before it is made, and what all reports say. */
export const report = {
  menu: 'Verslag',
  which: 'Welk verslag',
  for: {
    afterEvent: (event: string) => `Voor wie snel moet weten wat er gebeurd is, zoals de burgemeester. Over: ${event}.`,
    betweenPhotos: 'Voor wie snel moet weten wat er veranderd is. Over de laatste foto en nu.',
    networkYear: 'Voor de raad: dekking, komen en gaan, witte vlekken en contacten.',
    workshop: 'Voor wie meetekende: de kaart, de rollen en de vragen die overblijven.',
  },
  parts: 'Wat erin staat',
  /** Of what has no heading of its own in the report, or one that counts. */
  part: {
    differencePicture: 'Het beeld van het verschil',
    areasPicture: 'De kaart van de buurten',
    mapPicture: 'De kaart',
    changes: 'De veranderingen die het meest zeggen',
    findings: 'Eigen bevindingen en acties',
  },
  unknown: 'Wat deze kaart niet weet',
  always: 'gaat altijd mee',
  ownCount: (shown: number, all: number) => (all === 0 ? 'nog geen' : shown === all ? String(all) : `${shown} van ${all}`),
  event: 'Welke gebeurtenis',
  own: {
    title: 'Eigen bevindingen en acties',
    what: 'Wat het is',
    begin: 'Bevinding of actie toevoegen',
    hidden: (count: number) =>
      count === 1
        ? 'Eén eigen tekst staat er niet in, want personen zijn onherkenbaar. Zet een vinkje als die mee mag.'
        : `${count} eigen teksten staan er niet in, want personen zijn onherkenbaar. Zet een vinkje bij wat mee mag.`,
    never: 'Nu iedereen onherkenbaar is, gaan eigen teksten niet mee.',
    kind: { finding: 'bevinding', action: 'actie' },
    text: 'Tekst',
    by: 'Wie',
    byHint: 'Een functie, geen naam.',
    before: 'Voor wanneer',
    since: 'Datum',
    add: 'Toevoegen aan het verslag',
    save: 'Wijziging bewaren',
    edit: (text: string) => `Wijzigen: ${text}`,
    remove: (text: string) => `Verwijderen: ${text}`,
  },
  preview: 'Voorbeeld',
  pages: (count: number) => `${counted(count, 'pagina', 'pagina’s')} · A4 staand`,
  wholePage: 'Hele pagina',
  fullWidth: 'Vergroten',
  tooLong: 'Dit past niet op één pagina. Kies minder delen, of maak eigen teksten korter.',
  working: 'Het verslag wordt gemaakt',
  print: 'Afdrukken of pdf',
  word: 'Word-bestand',
  greyToo: 'In kleur en in grijs te lezen.',
  holdsNames: 'Bevat namen.',
  sameNumbers: 'De nummers van personen zijn in het hele verslag gelijk.',
  noPhotos: 'Voor dit verslag is een foto van vóór de gebeurtenis nodig.',
  nobody: 'Er staat nog niemand op deze kaart.',
  findings: {
    heading: 'Eigen bevindingen',
    said: (by: string, when: string) => (by || when ? `(${[by, when].filter(Boolean).join(', ')})` : ''),
  },
  actions: { heading: 'Acties', what: 'Wat', who: 'Wie', when: 'Wanneer', before: (day: string) => `voor ${day}` },
  colophon: {
    map: 'Kaart',
    mapIs: (title: string, day: string, actors: number, relations: number) =>
      `${title ? `${title}, stand` : 'Stand'} ${day}. ${counted(actors, 'actor', 'actoren')}, ${counted(relations, 'relatie', 'relaties')}.`,
    owner: 'Eigenaar',
    kept: 'Hoe lang bewaard',
    keptUntil: (day: string) => `Bewaard tot ${day}.`,
    purpose: 'Doel',
    who: { none: 'Herkenbaar', persons: 'Personen onherkenbaar', everybody: 'Iedereen onherkenbaar' },
    hidden: (hidden: number | 'everybody' | null) =>
      hidden === null
        ? 'Namen staan er zoals getypt.'
        : hidden === 'everybody'
          ? 'Iedereen heeft een nummer. De eigenaar van de kaart weet wie het is.'
          : hidden === 0
            ? 'Er staat geen persoon op deze kaart.'
            : hidden === 1
              ? 'Eén persoon heeft een nummer. De eigenaar van de kaart weet wie het is.'
              : `${hidden} personen hebben een nummer. De eigenaar van de kaart weet wie het zijn.`,
  },
};
