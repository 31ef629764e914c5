import type { AreaTone, ToldAreaColour } from '../../domain/network/areaTones.ts';
import { counted } from '../grammar.ts';

/** What the list of neighbourhoods says. */
export const areas = {
  heading: 'Buurten',
  keys: 'Pijltjes omhoog en omlaag gaan naar een andere buurt, Tab gaat langs wat er in de rij staat en dan uit de tabel.',
  intro:
    'Per buurt: wie er woont of werkt, wie er een achterban heeft, en of het netwerk er iemand heeft. Klik op een buurt om de actoren te selecteren.',
  /** The one rule of who belongs to a neighbourhood, wherever somebody counts, filters or colours by it. */
  belongs: 'Bij een buurt hoort wie er woont of werkt, en wie er een achterban heeft.',
  list: 'Buurten en hun dekking',
  emptyHeading: 'Nog geen buurten',
  emptyLines: [
    'Zet hier de buurten van uw gemeente.',
    'Geef daarna in het paneel van een actor aan waar die woont of werkt.',
    'Dan ziet u in welke buurten nog niemand in beeld is.',
  ],
  column: {
    area: 'Buurt',
    level: 'Dekking',
    actors: 'Actoren',
    constituency: 'Achterban',
    keyFigures: { figure: 'Sleutelfiguren', person: 'Sleutelpersonen' },
  },
  actionsColumn: 'Wijzigen of verwijderen',
  noDistrict: 'Zonder wijk',
  level: {
    nobody: () => 'niemand op de kaart',
    onlyLeft: () => 'alleen wie is uitgestroomd',
    noKeyFigureNear: (term: string) => `geen ${term} dichtbij`,
    keyFigureNear: (term: string) => `${term} dichtbij`,
    keyFigure: (term: string) => `eigen ${term}`,
  },
  levelMeans: {
    nobody: () => 'Deze kaart kent hier niemand.',
    onlyLeft: () => 'Wie hier op de kaart staat, is uitgestroomd en telt niet meer mee.',
    noKeyFigureNear: (term: string) => `Er zijn actoren, maar geen ${term} binnen twee stappen.`,
    keyFigureNear: (term: string) => `Een ${term} is hooguit twee stappen ver.`,
    keyFigure: (term: string) => `Een ${term} woont of werkt hier, of heeft hier een achterban.`,
  },
  /** Of a fill that stands for both. */
  emptyOrLeft: {
    word: 'niemand op de kaart, of alleen wie is uitgestroomd',
    means: 'Deze kaart kent hier niemand, of alleen wie niet meer meetelt.',
  },
  legend: 'Wat de woorden betekenen',
  /** By what the map of neighbourhoods is coloured; the words are those of the drawing. */
  colourBy: 'Kleur op',
  colour: {
    coverage: 'dekking',
    expected: 'aantal naast verwacht',
    status: 'status',
    kind: 'soort',
    task: 'taak',
    agreement: 'afspraak',
  },
  /** What a fill stands for, from empty to full. */
  tone: {
    expected: {
      unknown: () => 'verwacht is niet te zeggen',
      nobody: (term) => `nog geen ${term}`,
      noKeyFigureNear: () => 'minder dan de helft van verwacht',
      keyFigureNear: () => 'minder dan verwacht',
      keyFigure: () => 'zoveel als verwacht, of meer',
    },
    status: {
      unknown: () => 'nog niet bekend',
      nobody: () => 'niemand die meedoet of kandidaat is',
      noKeyFigureNear: () => 'alleen een kandidaat',
      keyFigureNear: () => 'alleen iemand die tijdelijk teruggetrokken is',
      keyFigure: () => 'iemand die actief is',
    },
    kind: {
      unknown: () => 'soort nog niet bekend',
      nobody: (term) => `geen ${term}`,
      noKeyFigureNear: () => 'één soort',
      keyFigureNear: () => 'twee of drie soorten',
      keyFigure: () => 'alle vier de soorten',
    },
    task: {
      unknown: () => 'taak nog niet bekend',
      nobody: (term) => `geen ${term}`,
      noKeyFigureNear: () => 'één taak',
      keyFigureNear: () => 'twee of drie taken',
      keyFigure: () => 'alle vier de taken',
    },
    agreement: {
      unknown: () => 'geen vaste tijd voor gesprekken, of tijdelijk teruggetrokken',
      nobody: (term) => `geen ${term}`,
      noKeyFigureNear: () => 'niemand op tijd gesproken',
      keyFigureNear: () => 'een deel op tijd gesproken',
      keyFigure: () => 'iedereen op tijd gesproken',
    },
  } satisfies Record<ToldAreaColour, Record<AreaTone, (term: string) => string>> as Record<
    ToldAreaColour,
    Record<AreaTone, (term: string) => string>
  >,
  thinking: 'wordt bekeken',
  show: 'Tonen',
  showAll: 'alle',
  showNobody: 'niemand op de kaart',
  showWithout: { figure: 'zonder eigen sleutelfiguur', person: 'zonder eigen sleutelpersoon' },
  noneShown: 'Geen buurt voldoet hieraan.',
  selectActors: (area: string, actors: number) => `${area}: ${counted(actors, 'actor', 'actoren')} selecteren`,
  nobodyIn: (area: string) => `${area}: nog geen actoren`,
  find: 'Buurt zoeken',
  actorCount: (actors: number) => counted(actors, 'actor', 'actoren'),
  edit: (area: string) => `${area} wijzigen`,
  remove: (area: string) => `${area} verwijderen`,
  name: 'Naam',
  code: 'Code',
  district: 'Wijk',
  save: 'Opslaan',
  cancel: 'Annuleren',
  newArea: 'Nieuwe buurt',
  newAreaHow: 'Naam van de buurt',
  inDistrict: 'Wijk, als u die weet',
  add: 'Toevoegen',
  addMany: 'Een lijst plakken',
  addManyLabel: 'Lijst met buurten',
  addManyHow: 'Eén buurt per regel. Kolommen voor code en wijk mogen erbij staan, zoals u ze uit een rekenblad plakt.',
  addManyButton: (count: number) => (count === 0 ? 'Buurten toevoegen' : `${counted(count, 'buurt', 'buurten')} toevoegen`),
  known: (count: number) => `${counted(count, 'buurt staat', 'buurten staan')} al op de lijst.`,
  nothingNew: 'Hier staat geen nieuwe buurt in.',
};
