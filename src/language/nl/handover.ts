import { counted } from '../grammar.ts';

const SIZES = {
  slide: 'Dia (1920 × 1080)',
  a4: 'A4 liggend',
  a4Upright: 'A4 staand',
  a3: 'A3 liggend',
  screen: 'Scherm, dubbel scherp',
};

/** What is made of a map to hand over: pictures and tables. */
export const handover = {
  picture: {
    menu: 'Afbeelding maken',
    of: 'Wat',
    now: 'De kaart zoals die nu is',
    snapshot: (name: string) => `Foto: ${name}`,
    difference: 'Wat er veranderde',
    kind: 'Soort bestand',
    kinds: { png: 'PNG, voor dia’s en memo’s', svg: 'SVG, voor de drukker' },
    size: 'Formaat',
    sizes: SIZES,
    mode: 'Kleuren',
    modes: { light: 'licht', dark: 'donker' },
    part: 'Deel',
    parts: { whole: 'hele kaart', view: 'wat nu in beeld is' },
    with: 'Erbij',
    withs: { title: 'titel', legend: 'legenda', date: 'datum' },
    stand: (day: string) => `Stand van ${day}`,
    preview: 'Voorbeeld',
    between: (before: string, after: string) => `Van ‘${before}’ naar ‘${after}’`,
    altOfDifference: (title: string, before: string, after: string, actors: number, relations: number) =>
      `${title}: wat veranderde van ‘${before}’ naar ‘${after}’, bij ${actors} actoren en tussen ${relations} paren.`,
    alt: (title: string, actors: number, relations: number) => `${title}: ${actors} actoren en ${relations} relaties.`,
    thinking: 'De afbeelding wordt gemaakt',
    save: 'Bewaren',
    copy: 'Kopiëren',
    copied: 'De afbeelding is gekopieerd. Plak haar waar u wilt.',
    copyFailed: 'Kopiëren mag hier niet. Bewaar de afbeelding in plaats daarvan.',
    tooLarge: 'Deze browser kan zo’n grote afbeelding niet maken. Kies een kleiner formaat.',
    empty: 'Er staat nog niemand op deze kaart.',
  },
  tables: {
    menu: 'Tabellen bewaren',
    which: 'Welke tabellen',
    parts: {
      actors: 'Actoren',
      relations: 'Relaties',
      keyFigures: 'Sleutelfiguren',
      coverage: 'Dekking',
      comparison: 'Vergelijking',
    },
    kind: 'Soort bestand',
    kinds: { xlsx: 'Excel (XLSX)', ods: 'OpenDocument (ODS)', csv: 'Alleen tekst (CSV)' },
    means: {
      xlsx: 'Eén bestand met een blad voor elke tabel. Opent in Excel, Numbers en Google Spreadsheets.',
      ods: 'Eén bestand met een blad voor elke tabel. Opent in LibreOffice, en ook in Excel.',
      csv: 'Een bestand voor elke tabel; zijn het er meer, dan zitten ze samen in een zipbestand.',
    },
    save: 'Bestand bewaren',
    population: 'Inwoners',
    rows: (count: number) => counted(count, 'rij', 'rijen'),
    more: (count: number) => `en nog ${counted(count, 'rij', 'rijen')}`,
    none: 'Kies ten minste één tabel.',
    nothing: 'Er staat nog niets op deze kaart om te bewaren.',
    working: 'De tabellen worden gemaakt',
  },
};
