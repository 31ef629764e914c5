import { shortDay } from '../grammar.ts';

/** What is said when an edit cannot be done. Details come from the refusal. */
export const refusals = {
  nameEmpty: 'Geef eerst een naam.',
  nameTooLong: (most: number) => `Die naam is te lang. Gebruik hooguit ${most} tekens.`,
  nameTaken: (name: string) => `‘${name}’ staat al op de kaart. Kies een andere naam, bijvoorbeeld met een plaats erbij.`,
  noteTooLong: (most: number) => `Die tekst is te lang. Gebruik hooguit ${most} tekens.`,
  titleEmpty: 'Geef de kaart een titel.',
  dateInvalid: 'Vul een bestaande datum in, zoals 31-12-2027.',
  dayToCome: 'Die dag moet nog komen. Kies vandaag of eerder.',
  /** Of somebody, and of how many more it cannot be said. */
  statusTooEarly: (name: string, status: string, since: string, others: number) =>
    `Bij ‘${name}’ staat al een latere status: ${status} vanaf ${shortDay(since, 'nl')}.${others === 0 ? '' : others === 1 ? ' Ook bij één ander is er een latere status.' : ` Ook bij ${others} anderen is er een latere status.`} Een andere status kan pas daarna beginnen. Klopt die latere status niet meer, verbeter die dan eerst: bij Verloop, ‘Datums aanpassen’.`,
  statusNeedsDay: (name: string, now: string, status: string, since: string) =>
    `De dag waarop ‘${name}’ ${now} werd, kan niet weg: er staat een latere status, ${status} vanaf ${shortDay(since, 'nl')}. Zet er een andere dag neer, of haal eerst die latere status weg: bij Verloop, ‘Datums aanpassen’.`,
  numberInvalid: 'Dat getal is te klein of te groot om te kunnen kloppen.',
  actorMissing: 'Deze actor staat niet meer op de kaart.',
  actorTwice: 'Zeg van elke actor maar één keer wie het is.',
  relationMissing: 'Deze relatie staat niet meer op de kaart.',
  relationExists: (from: string, to: string, type: string) => `Tussen ${from} en ${to} staat al een relatie ‘${type}’.`,
  relationToItself: (name: string) => `Een relatie loopt tussen twee actoren. Aan beide kanten staat nu ‘${name}’.`,
  campMissing: 'Dit kamp staat niet meer op de kaart.',
  areaMissing: 'Deze buurt staat niet meer op de kaart.',
  snapshotMissing: 'Deze foto is er niet meer.',
  eventMissing: 'Deze gebeurtenis staat niet meer op de tijdlijn.',
  findingMissing: 'Deze tekst voor het verslag is er niet meer.',
  contributionMissing: 'Deze ingebrachte kaart is er niet meer.',
  contributionTwice: (name: string) => `Deze kaart is al ingebracht, als ‘${name}’. Er is niets gewijzigd.`,
  jointMapChanged: 'De gezamenlijke kaart is intussen veranderd. Er is niets gewijzigd. Probeer het opnieuw.',
  contributionOfItself: 'Dit is deze kaart zelf. Breng de kaart van iemand anders in.',
  mergerMissing: 'Wat hiervan twee actoren waren, is hier niet meer bekend. Kies zelf wat bij wie hoort.',
  textEmpty: 'Schrijf eerst iets op.',
  tooManyActors: (most: number) => `Een kaart heeft plaats voor ${most} actoren. Er is niets gewijzigd.`,
  tooManyRelations: (most: number) => `Een kaart heeft plaats voor ${most} relaties. Er is niets gewijzigd.`,
  idTaken: 'Dit staat al op de kaart. Er is niets gewijzigd.',
  frozen: 'Een foto verandert niet. Kopieer de foto naar een nieuwe kaart om erin te werken.',
  nothingToDo: 'Er is niets veranderd.',
  unexpected: 'Dit is niet gelukt. Er is niets gewijzigd. Probeer het opnieuw.',
};
