import { counted, eitherOf, listed } from '../grammar.ts';

/** Pasted lists and tables, lines to be put right, "Bedoelt u", and copying between maps. */
export const pasted = {
  bad: {
    heading: (count: number) => (count === 1 ? '1 regel is nog niet toegevoegd' : `${count} regels zijn nog niet toegevoegd`),
    line: (line: number) => `Regel ${line}`,
    reads: 'Zo is de regel nu te lezen.',
    add: 'Toevoegen',
    addLine: (line: number) => `Regel ${line} toevoegen`,
    drop: 'Weghalen',
    dropLine: (line: number) => `Regel ${line} weghalen`,
    dropAll: 'Alles weghalen',
    more: (count: number) => `Daarna nog ${counted(count, 'regel', 'regels')}.`,
  },
  said: (came: string, bad: number) =>
    `${came} ${bad === 1 ? 'Eén regel is niet te lezen en staat klaar om te verbeteren.' : `${bad} regels zijn niet te lezen en staan klaar om te verbeteren.`}`,
  nothingCame: 'Er is nog niets toegevoegd.',
  like: (typed: string, name: string, more: number) =>
    `Let op: ‘${typed}’ lijkt op ‘${name}’${more > 0 ? `, en zo nog ${more}` : ''}.`,
  oneLine: 'Hier past één regel. Plak een lijst in Snel toevoegen, of op de kaart.',
  aside: {
    list: 'De geplakte lijst is niet toegevoegd.',
    other: 'De geplakte tekst is niet toegevoegd.',
    look: 'Opnieuw bekijken',
    drop: 'Weggooien',
  },
  list: {
    heading: 'Lijst toevoegen',
    explain: 'Een regel is een naam, of een relatie zoals ‘Imam - School: vertrouwen’. U kunt hier nog verbeteren.',
    field: 'Geplakte lijst',
    pasteHere: 'Plak hier met Ctrl+V, of typ een naam per regel',
    comes: (actors: number, relations: number) =>
      `Dit komt erbij: ${counted(actors, 'actor', 'actoren')} en ${counted(relations, 'relatie', 'relaties')}.`,
    known: (count: number) => (count === 1 ? '1 actor staat al op de kaart.' : `${count} actoren staan al op de kaart.`),
    nothing: 'Hier staat nog niets wat erbij komt.',
    bad: (lines: readonly string[]) => `Niet te lezen: ${listed(lines, 'nl', 5)}.`,
    badLine: (line: number) => `regel ${line}`,
    add: 'Toevoegen',
  },
  other: {
    title: 'Geplakte tekst toevoegen',
    name: 'geplakte tekst',
    explain:
      'Wie al op de kaart staat, wordt op naam herkend en houdt wat er staat. Alleen wat leeg was, wordt aangevuld. Vooraf maakt het programma een foto van de kaart.',
    keptOwn: (count: number) => `Bij ${count} zegt de tekst iets anders. De kaart houdt wat er staat.`,
    nothing: 'Alles uit deze tekst staat al op de kaart. Er is niets toe te voegen.',
    snapshotName: 'Voor het toevoegen van geplakte tekst',
    occasion: (day: string) => `Door het programma gemaakt op ${day}, voordat geplakte tekst werd toegevoegd.`,
  },
  meant: {
    question: (names: readonly string[]) => `Bedoelt u ${eitherOf(names, 'nl')}?`,
    yes: 'Ja',
    no: 'Nee, nieuwe actor',
    asNew: (name: string) => `‘${name}’ wordt dan een nieuwe actor.`,
  },
  clipboard: {
    copy: 'Kopiëren',
    cut: 'Knippen',
    paste: 'Plakken…',
    selectAll: 'Alles selecteren',
    copied: (actors: number, relations: number) =>
      actors === 0
        ? `${counted(relations, 'relatie', 'relaties')} gekopieerd als tekst.`
        : `${counted(actors, 'actor', 'actoren')} en ${counted(relations, 'relatie', 'relaties')} gekopieerd. Plak met Ctrl+V, hier of op een andere kaart.`,
    cutOut: (actors: number, relations: number) =>
      actors === 0
        ? `${counted(relations, 'relatie', 'relaties')} geknipt.`
        : `${counted(actors, 'actor', 'actoren')} geknipt. Plak met Ctrl+V; Ctrl+Z zet alles terug.`,
    came: (actors: number, relations: number, known: number) =>
      [
        actors + relations === 0
          ? 'Er is niets nieuws geplakt.'
          : `${counted(actors, 'actor', 'actoren')} en ${counted(relations, 'relatie', 'relaties')} geplakt.`,
        ...(known > 0 ? [known === 1 ? '1 actor stond al op de kaart.' : `${known} actoren stonden al op de kaart.`] : []),
      ].join(' '),
    rolesStayed: 'Rollen bleven achter: die horen bij de kaart waar ze gegeven zijn.',
    unreadable: 'Wat op het klembord staat, is niet te lezen. Er is niets geplakt.',
    nothingSelected: 'Selecteer eerst wat u wilt kopiëren. Ctrl+A selecteert alles.',
  },
};
