import { counted } from '../grammar.ts';

/** *Verslag*: what is chosen before it is made, and what all reports say. */
export const report = {
  menu: 'Verslag',
  which: 'Welk verslag',
  for: {
    afterEvent: 'Voor wie snel moet weten wat er gebeurd is.',
    networkYear: 'Voor de raad: dekking, komen en gaan, gaten en contacten.',
    workshop: 'Voor wie meetekende: de kaart, de rollen en de vragen die overblijven.',
  },
  parts: 'Wat erin staat',
  part: {
    picture: 'het beeld',
    changes: 'de veranderingen',
    redrawing: 'meer dan opnieuw tekenen?',
    first: 'met wie eerst praten',
    findings: 'bevindingen en acties',
    coverage: 'dekking per buurt',
    kinds: 'soorten per buurt',
    shares: 'verhouding',
    moves: 'komen en gaan',
    gaps: 'gaten, en wie te vragen',
    contact: 'contact',
    roles: 'rollen',
    camps: 'kampen',
    shown: 'wat de kaart laat zien',
    questions: 'vragen',
  },
  event: 'Welke gebeurtenis',
  own: {
    title: 'Eigen bevindingen en acties',
    what: 'Toevoegen',
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
  working: 'Het verslag wordt gemaakt',
  print: 'Afdrukken of pdf',
  word: 'Word-bestand',
  greyToo: 'In kleur en in grijs te lezen.',
  sameNumbers: 'De nummers van personen zijn in het hele verslag gelijk.',
  noPhotos: 'Voor dit verslag zijn twee foto’s nodig, een van voor en een van na de gebeurtenis.',
  nobody: 'Er staat nog niemand op deze kaart.',
  findings: {
    heading: 'Eigen bevindingen',
    said: (by: string, when: string) => (by || when ? `(${[by, when].filter(Boolean).join(', ')})` : ''),
  },
  actions: { heading: 'Acties', what: 'Wat', who: 'Wie', when: 'Wanneer', before: (day: string) => `voor ${day}` },
  colophon: {
    map: 'Kaart',
    mapIs: (title: string, day: string, actors: number, relations: number) =>
      `${title}, stand ${day}. ${counted(actors, 'actor', 'actoren')}, ${counted(relations, 'relatie', 'relaties')}.`,
    owner: 'Eigenaar',
    keptUntil: (day: string) => `Bewaard tot ${day}.`,
    purpose: 'Doel',
    who: { none: 'Herkenbaar', persons: 'Personen onherkenbaar', everybody: 'Iedereen onherkenbaar' },
    hidden: (hidden: number | 'everybody' | null) =>
      hidden === null
        ? 'Namen staan er zoals getypt.'
        : hidden === 'everybody'
          ? 'Iedereen heeft een nummer. De eigenaar van de kaart weet wie het is.'
          : hidden === 1
            ? 'Eén persoon heeft een nummer. De eigenaar van de kaart weet wie het is.'
            : `${hidden} personen hebben een nummer. De eigenaar van de kaart weet wie het zijn.`,
  },
};
