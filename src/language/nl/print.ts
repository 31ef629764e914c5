import { counted } from '../grammar.ts';

/** *Afdrukken*: what is chosen before something is printed, and what only stands on paper. */
export const print = {
  menu: 'Afdrukken',
  paper: 'Papier',
  papers: { a4: 'A4', a3: 'A3' },
  turn: 'Stand',
  turns: { upright: 'staand', lying: 'liggend' },
  preview: 'Voorbeeld van de pagina’s',
  pages: (count: number) => counted(count, 'pagina', 'pagina’s'),
  /** Of a long table only the beginning is shown. */
  aboutPages: (count: number) => `Ongeveer ${count} pagina’s. Het voorbeeld laat alleen het begin zien.`,
  working: 'De pagina’s worden gemaakt',
  sending: 'De pagina’s gaan naar het afdrukken',
  print: 'Afdrukken of pdf',
  light: 'Op papier altijd licht, in kleur en in grijs te lezen.',
  /** The name of a printed page, also as a file: nothing that anybody typed. */
  title: (what: string, day: string) => `Schakelkaart: ${what.toLowerCase()}, ${day}`,
  notReady:
    'De zinnen bij dit beeld waren nog niet klaar toen er werd afgedrukt. Kies Afdrukken in het menu Meer: dan wacht het programma daarop.',
  notReadyYet:
    'Nog niet alles hiervan was uitgezocht toen er werd afgedrukt. Kies Afdrukken in het menu Meer: dan wacht het programma daarop.',
  actors: (count: number) => counted(count, 'actor', 'actoren'),
  relations: (count: number) => counted(count, 'relatie', 'relaties'),
  areas: (count: number) => counted(count, 'buurt', 'buurten'),
  sorted: (counted: string, column: string) => `${counted}, gesorteerd op ${column.toLowerCase()}.`,
  sortedDown: (counted: string, column: string) => `${counted}, gesorteerd op ${column.toLowerCase()}, van achter naar voor.`,
  noActors: 'Er staat nog niemand op deze kaart.',
  noRelations: 'Er staan nog geen relaties op deze kaart.',
  noAreas: 'Er staan nog geen buurten bij deze kaart.',
  noChanges: 'Hierin veranderde niets.',
  inhabitants: 'Inwoners',
  expected: 'Verwacht',
};
