import { counted } from '../grammar.ts';

/** Making one actor of two, and two of one. */
export const merging = {
  merge: 'Samenvoegen met …',
  split: 'Splitsen …',
  rowMenu: (name: string) => `Meer voor ${name}`,
  mergeHeading: (name: string) => `‘${name}’ samenvoegen met …`,
  other: 'Samenvoegen met',
  otherHint: 'Begin te typen, of kies een actor van de kaart. Die gaat op in deze actor.',
  notHere: 'Deze naam staat niet op de kaart. Kies een actor die er staat.',
  itself: 'Kies een andere actor dan deze zelf.',
  name: 'Naam die blijft',
  kind: 'Soort die blijft',
  camp: 'Kamp dat blijft',
  becomes: 'Dit wordt het',
  roles: 'Rollen',
  relations: 'Relaties',
  relationCount: (all: number, joined: number) =>
    `${counted(all, 'relatie', 'relaties')}${joined > 0 ? `, waarvan ${joined} van beide samen` : ''}.`,
  between: (count: number) =>
    count === 1 ? 'De relatie tussen de twee vervalt.' : `De ${count} relaties tussen de twee vervallen.`,
  neighbourhoods: 'Buurten',
  keyFigure: 'Sleutelfiguur',
  keyFigureOfBoth: 'Van beide: wat bij de een niet bekend was, komt van de ander.',
  keyFigureOfOne: 'Gaat mee.',
  notes: 'Notities',
  notesOfBoth: 'Komen onder elkaar te staan.',
  canSplit: 'U kunt dit ongedaan maken, en later weer splitsen.',
  doMerge: 'Samenvoegen',
  splitHeading: (name: string) => `‘${name}’ splitsen`,
  how: 'Waarin splitsen?',
  again: (name: string) => `Zoals vóór het samenvoegen met ‘${name}’`,
  againMeans: (name: string, relations: number) =>
    `‘${name}’ komt terug met ${counted(relations, 'relatie', 'relaties')}, en met de rollen en buurten van toen. Wat er daarna bij kwam, blijft waar het staat.`,
  byHand: 'Zelf kiezen wat bij wie hoort',
  newName: 'Naam van de nieuwe actor',
  goesAlong: 'Dit gaat naar de nieuwe actor',
  goesAlongHint: 'Wat u niet aankruist, blijft waar het staat.',
  constituency: 'Achterban',
  members: 'Zo getekend op de ingebrachte kaarten',
  keyFigureGoes: 'Gegevens als sleutelfiguur',
  doSplit: 'Splitsen',
};
