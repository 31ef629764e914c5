import { plainLetters } from '../../domain/kindWords.ts';
import { ACTOR_WORDS } from './actorWords.ts';
import type { WordSort } from './wordSort.ts';

/**
 * Words of the field with what they mean: the first word up to a `;` is its name, everything behind it another way of writing the same.
 * `/` joins the meanings of a word that is several ("obs" is a public school). More of them, small ones and women follow by rule; where the
 * rule would be wrong the word stands here itself.
 */
const LINES: Record<WordSort, string> = {
  person: `agent politieagent/politie+agent cop officer; werker werkster worker werkers medewerker medewerkster mdw medew; burgemeester bgm burgermeester burgemeestr burg mayor;
wethouder weth wethoudster alderman schepen; voorzitter vz vrz voorzitster chair chairman chairwoman chairperson; secretaris secretaresse secr secretary;
penningmeester penningm treasurer; directeur dir directrice director; rector conrector/con+rector; schoolhoofd/school+hoofd; hoofd head;
arts dokter doctor dr; huisarts/huis+arts; tandarts;
leraar lerares leerkracht leerkrachten docent docente onderwijzer onderwijzeres teacher teachers leraren docenten onderwijzers leerkr; juf juffrouw;
leerling scholier leerlinge leerlingen pupil; student studente; conciërge concierge; imam imaam imams; dominee ds predikant dominees predikante;
pastoor pastor priester priest; rabbijn rabbi; diaken; ouderling; koster; ambtenaar ambtenares ambtenaren; beleidsmedewerker/beleid+werker; adviseur adviseuse;
regisseur; coordinator coördinator coord coordinatrice; beheerder beheerster; manager mngr mgr; teamleider teamleidster; leider leidster leader; trekker; kartrekker; coach;
trainer trainster; speler speelster; aanvoerder; scheidsrechter; rechter; officier; advocaat advocate; notaris; makelaar;
journalist journaliste verslaggever verslaggeefster reporter; redacteur redactrice; raadslid/raad+lid gemeenteraadslid/raad+lid gemeenteraadsleden/raad+lid councillor/raad+lid; lid leden member members; griffier;
minister; ondersteuner ondersteunster; poh/praktijk+ondersteuner; verpleegkundige verpleger verpleegster; zuster; verloskundige; psycholoog; psychiater; therapeut;
apotheker; hulpverlener hulpverleenster; begeleider begeleidster; vertrouwenspersoon; sleutelfiguur sleutelpersoon; woordvoerder woordvoerster woordv; huismeester;
handhaver boa handhaving; beveiliger; portier; bakker; slager; kapper kapster; groenteboer; kastelein kroegbaas barman; eigenaar eigenares owner eigenaren bezitter bezitster bezitters; houder;
winkelier winkelierster winkeleigenaar/winkel+eigenaar shopkeeper winkeliers; ondernemer onderneemster ondernemers mkb'er; boer boerin boeren farmer agrariër agrariers agrarier;
jager; visser; chauffeur; tolk; deskundige; onderzoeker; kunstenaar kunstenares; influencer; vlogger; dealer; jeugdige/jongeren;
trainster; klant klanten; bezoeker bezoekster bezoekers; huurder huurster; verhuurder verhuurster verhuurders; koper kopers; beroepskracht;
vrijwilliger vrijwilligster vrijwill vrijwilligers volunteer volunteers vrijw; initiatiefnemer initiatiefneemster; organisator; activist activiste actievoerder actievoerster; demonstrant demonstrante betoger betoogster;
stemmer; werkgever; werknemer arbeider; arbeidsmigrant; statushouder statush; asielzoeker asielz; vluchteling; nieuwkomer; buurman; buurvrouw; vader; moeder;
opa grootvader; oma grootmoeder; broer; zus zusje; zoon; dochter; oom; tante; neef; nicht; kind kinderen; weduwe`,
  people: `bewoner bewoonster bewoners inwoner inwoonster inwoners resident residents bew; omwonende omwonenden aanwonende aanwonenden omw;
buur buren neighbour neighbours neighbor neighbors; ouder ouders parent parents; grootouder grootouders; jongeren jongere jeugd youth jeugdigen;
ouderen senioren bejaarden oudere elderly ouderenen; hangjongeren/hangen+jongeren hangjeugd/hangen+jongeren; rondhangen/hangen hangen/hangen;
supporter supporters fans fan; gezin gezinnen; familie fam families; gemeenschap gemeensch community; achterban; aanhang;
tegenstander/tegen tegenstanders/tegen tegenstandster/tegen opponent/tegen opponents/tegen; voorstander/voor voorstanders/voor voorstandster/voor;
tegenstemmer/tegen+stemmer voorstemmer/voor+stemmer; hooligan; mensen mens people personen lui; burger burgers citizen citizens; volk; vriend vriendin vrienden`,
  body: `gemeente gem municipality gemeentelijk gemeentelijke; benw/college; college; gemeenteraad/gemeente+raad council/gemeente+raad; raad; kerkenraad; dorpsraad/dorp+raad; bestuur board; directie;
commissie comm commisie committee cie; comité comite comitee actiecomité/actie+comité actiecomite/actie+comité; politie police pol; brandweer; provincie prov; rijk;
ministerie; waterschap; horeca horecazaak horecazaken; politiek politici; ggd; ggz; azc asielzoekerscentrum/azc asielzoekerscentra/azc; coa; uwv; roc; mbo; vve/eigenaar+vereniging;
vereniging ver verenig verening association; stichting st stg sticht foundation; bond; club; sportclub/sport+vereniging; voetbalclub/voetbal+vereniging tennisclub/tennis+vereniging hockeyclub/hockey+vereniging;
corporatie/woning+corporatie woco/woning+corporatie woningcorporatie/woning+corporatie wooncorporatie/woning+corporatie woningbouwcorporatie/woning+corporatie woningcorp/woning+corporatie;
wbv/woning+corporatie woningbouwvereniging/woning+corporatie woningvereniging/woning+corporatie; woningstichting/woning+stichting; school;
basisschool/basis+school bs/basis+school obs/openbaar+basis+school cbs/christelijk+basis+school pcbs/protestant+christelijk+basis+school pcb/protestant+christelijk+basis+school pc/protestant+christelijk rkbs/katholiek+basis+school; lyceum; gymnasium; academie;
universiteit; moskee mosque moskeeën; kerk church; synagoge; tempel; parochie; diaconie; winkel shop store; supermarkt; praktijk prakt; apotheek; ziekenhuis; verpleeghuis;
verzorgingshuis; instelling inst; organisatie org organisaties organisation; bedrijf bedrijven; fabriek; zaak; café cafe kroeg; restaurant; snackbar cafetaria;
krant dagblad courant krantje newspaper; omroep; media pers press; radio; redactie; bibliotheek bieb; museum; theater; platform; groep groepje group groepering;
actiegroep/actie+groep; werkgroep; belangengroep; team; netwerk; partij; fractie; coalitie; oppositie; centrum centr;
buurthuis wijkhuis/buurthuis buurtcentrum/buurthuis wijkcentrum/buurthuis buurthuisje/buurthuis; dorpshuis; jongerencentrum/jongeren+centrum; clubhuis;
veiligheidshuis; voedselbank/voedsel+bank; bank; vluchtelingenwerk/vluchteling+werk; werk; zorg; thuiszorg/thuis+zorg; welzijn; onderwijs; koor; scouting; harmonie;
fanfare; app; buurtwhatsapp/buurt+app; facebook fb facebookgroep/facebook+groep; koepel; federatie; vakbond;
kinderopvang; opvang; peuterspeelzaal; loket; regio; bureau; dienst; afdeling afd; werf; slagerij; bakkerij`,
  place: `wijk; buurt neighbourhood neighborhood; dorp village; stad city; straat str street; laan; plein; weg; kade; gracht; singel; dijk; park; hof; veld; flat; huis; toren; haven; markt; polder;
molen; brug; berg; kamp; land; hoek`,
  trait: `sint saint; actie; basis; middelbaar middelbare voortgezet; sport; voetbal; tennis; hockey; muziek; gezondheid;
jeugdgezondheidszorg/jongeren+gezondheid+zorg jgz/jongeren+gezondheid+zorg; opbouw; maatschappelijk maatschappelijke maatsch;
sociaal sociale soc; openbaar openbare; bezorgd bezorgde ongerust ongeruste verontrust verontruste; boos boze; lokaal lokale plaatselijk plaatselijke local; landelijk landelijke; kern;
belang; woning; voedsel; duurzaamheid; wonen; veiligheid; verpleging; bijzonder; leefbaarheid; samen; thuis; kunst; cultuur; milieu; natuur; fusie; windmolen windturbine windpark windmolenpark windturbinepark turbine windmolenplan windplan;
nederland; beleid; eigen`,
  /** Of two names that differ in one of these the words say that they are two. */
  telling: `noordoost noordoostelijk; noordwest noordwestelijk; zuidoost zuidoostelijk; zuidwest zuidwestelijk; noorder; ooster; zuider; wester; noord noordelijk noordelijke north; oost oostelijk oostelijke east; zuid zuidelijk zuidelijke south; west westelijk westelijke western;
midden middel; binnen; buiten; boven; beneden; binnenstad/binnen+stad; buitenwijk/buiten+wijk; buitengebied/buiten+gebied; voor pro for; tegen contra anti against;
wel; niet not; geen no zonder; man mannen men; vrouw vrouwen women; jongen jongens boys; meisje meisjes meiden meid girls; jong jonge young; oud oude; groot grote;
klein kleine; nieuw nieuwe; rijk rijke; arm arme; hoog hoge; laag lage; turk turks turkse turken turkish; marokko marokkaan marokkaans marokkaanse marokkanen;
nederlands nederlandse nederlander nederlanders; syrië syrier syrisch syrische syriers; eritrea eritreeër eritreeers eritrees eritrese;
somalië somalisch somalische somaliërs; suriname surinaams surinaamse surinamers; antillen antilliaans antilliaanse antillianen; molukken moluks molukse molukkers;
polen pool pools poolse; bulgarije bulgaar bulgaars bulgaarse bulgaren; roemenië roemeens roemeense roemenen; oekraïne oekraiens oekraïense oekraïners;
afghaan afghaans afghaanse afghanen; koerd koerdisch koerdische koerden; joods joodse joden; islamitisch islamitische moslim moslims islam;
christelijk christelijke christenen; katholiek katholieke katholieken rk roomskatholiek roomskatholieke; protestant protestants protestantse protestanten;
hervormd hervormde; gereformeerd gereformeerde; soenniet soennitisch; sjiiet sjiitisch; autochtoon autochtone autochtonen; allochtoon allochtone allochtonen`,
  /** Whoever was, stands in for, or comes beside somebody is somebody else. */
  beside: `oud- gewezen voormalig voormalige ex former; vice; adjunct adj; loco; plaatsvervangend plaatsvervanger plv; assistent ass assistente; waarnemend waarnemer wnd;
stagiair stagiaire; jr junior; sr senior`,
  /** Says no more than that somebody is addressed. */
  address: `dhr hr heer meneer mijnheer sir; mw mevr mevrouw mvr mej mejuffrouw mrs ms; drs ir ing prof mr/meester bc msc`,
};

export interface FieldWord {
  readonly meanings: readonly string[];
  readonly sort: WordSort;
}

/** More, small, and as an adjective or the first part of a compound. */
const inflected = (word: string): string[] => {
  const forms = ['s', 'n', 'en', 'e', 'je', 'tje', 'pje', 'jes', 'tjes', 'es', 'in'].map((end) => word + end);
  const last = word.at(-1) ?? '';
  const open = /(aa|ee|oo|uu)[^aeiou]$/.exec(word);
  const soft = last === 's' ? 'z' : last === 'f' ? 'v' : last;
  if (open) forms.push(`${word.slice(0, -2)}${last}en`, `${word.slice(0, -2)}${soft}en`);
  if (/[^aeiou][aeiou][bdfgklmnprst]$/.test(word))
    forms.push(`${word}${last}en`, `${word}${last}e`, `${word}${last}etje`, `${word}${last}etjes`);
  if (/[aou]$/.test(word)) forms.push(`${word}${last}tje`, `${word}${last}tjes`);
  if (soft !== last) forms.push(`${word.slice(0, -1)}${soft}en`);
  if (word.endsWith('um')) forms.push(`${word.slice(0, -2)}a`);
  return forms;
};

const linesOf = (lines: string): string[] => lines.split(/;\s/);
const words = new Map<string, FieldWord>();
const sorts = new Map<string, WordSort>();
const derived: [string, FieldWord][] = [];
const packed: readonly (readonly [WordSort, string])[] = [...(Object.entries(LINES) as [WordSort, string][]), ...ACTOR_WORDS];
for (const [sort, lines] of packed)
  for (const line of linesOf(lines)) {
    const entries = line.split(/\s+/).map(plainLetters);
    const name = (entries[0] ?? '').split('/')[0] ?? '';
    for (const entry of entries) {
      const [form = '', said] = entry.split('/');
      const found = { meanings: said ? said.split('+') : [name], sort };
      if (!words.has(form)) words.set(form, found);
      if (!said && !sorts.has(name)) sorts.set(name, sort);
      // What is two or three letters long is an abbreviation, of which there are no more but of whoever is called so: "BOAs".
      const isAbbreviation = form.length <= 3;
      if (isAbbreviation && sort === 'person' && form.length === 3) derived.push([`${form}s`, found]);
      if (!isAbbreviation && sort !== 'address' && sort !== 'beside')
        for (const more of inflected(form)) derived.push([more, found]);
    }
  }
for (const [form, found] of derived) if (!words.has(form)) words.set(form, found);

/** What a word, in plain letters, means; nothing when it is none of the field. */
export const fieldWord = (word: string): FieldWord | undefined => words.get(word);
/** What sort of word means this. */
export const sortOf = (meaning: string): WordSort | null => sorts.get(meaning) ?? null;
