import { normalized } from './tidyText.ts';

/**
 * Words for who and what is on a map. A word of four letters or more also ends a compound ("wijk" + "agent") unless `=` stands before it;
 * a shorter one stands by itself. More of whoever is a person is a group: "wijkagenten".
 */
const dutch = {
  person: `brigadier regelaar magnaat discjockey imker advocate raadsvrouw raadsman =carnavalsprins leadzanger ijscoman cameraman veerman materiaalman vakman zakenman zakenvrouw ombudsman timmerman landmeter keurmeester
wachter commandant marinier reclasseerder pedagoog lector promovendus dirigent icoon knecht melker omroeper presentator presentatrice boswachter lijsttrekker
chef kabinetschef =jager ombudsvrouw schooljuf overbuur instromer ouderling wijkzuster doktersassistente baas huisbaas boer boerin groenteboer visboer lid drijver houdster leidsman
stadsdichter bode wacht schepen schout marktkraamhouder hoeder zorger coach therapeute logopedist diëtist masseur makelaarster stylist styliste adviseuse promotor technicus academicus
criticus historicus chemicus musicus bioloog socioloog theoloog econoom ecoloog astroloog planoloog ontwerper schilder stukadoor loodgieter timmerman elektricien metselaar dakdekker hovenier glazenwasser koerier bezorger
vuilnisman magazijnmedewerker kassière caissière verkoper verkoopster verzamelaar liefhebber spreekbuis mediator trouwambtenaar gedeputeerde afgevaardigde genodigde gezant ambassadrice consul commissaris
kandidaat lobbyist adviescommissielid erflater pleegouder pleegmoeder pleegvader oppasser oppas gastouder stiefvader stiefmoeder schoonmoeder schoonvader kleinzoon kleindochter grootmoeder grootvader overbuurman overbuurvrouw
bovenbuurman onderbuurvrouw vriend vriendin kennis collega praktijkondersteuner doktersassistent anesthesist chirurg kinderarts gynaecoloog geriater cardioloog schoolarts dierenarts
agent arts werker werkster medewerker leider leidster =coach docent docente leraar lerares leerkracht onderwijzer mentor directeur directrice
rector conrector conciërge manager voorzitter voorzitster voorman voorvrouw secretaris penningmeester imam hodja sjeik dominee predikant pastoor pastor
pater kapelaan priester bisschop diaken rabbijn rabbi pandit koster verzorger wethouder burgemeester burgervader raadslid statenlid kamerlid bestuurslid
commissielid teamlid lid minister griffier ambtenaar adviseur consulent regisseur coördinator beheerder ondernemer ondernemster redacteur journalist
verslaggever columnist fotograaf vlogger blogger influencer rapper scheidsrechter rechter officier advocaat notaris makelaar verbinder bewoner
bewoonster buurman buurvrouw =buur =moeder grootmoeder buurtmoeder schoolmoeder =vader grootvader buurtvader =ouder =broer =zus =neef =nicht =oom =tante =opa =oma =dochter =zoon
=weduwe voogd =jongere hangjongere =jongen =meisje tiener scholier student studente leerling =burger medeburger vrijwilliger vrijwilligster deskundige therapeut
psycholoog psychiater apotheker verpleger verpleegkundige verloskundige =zuster dokter assistent assistente specialist bakker slager kapper kapster
barbier =kok kelner barman kastelein kroegbaas huisbaas teamchef =hoofd afdelingshoofd schoolhoofd winkelier houder eigenaar eigenares uitbater exploitant melkveeboer
=boerin tuinder =visser koopman koopvrouw handelaar chauffeur bestuurder monteur aannemer ontwikkelaar belegger huurder =koper verhuurder huismeester portier
bewaker beveiliger handhaver =boa jeugdboa politieman politievrouw rechercheur brandweerman brandweervrouw hulpverlener zorgverlener begeleider =maatje =tolk
vertaler tuinman schoonmaker postbode woordvoerder voorlichter initiatiefnemer initiatiefneemster =trekker kartrekker aanvoerder aanjager kwartiermaker
gangmaker maker organisator voerder activist activiste demonstrant =juf =meester schoolmeester marktmeester hopman vertrouwenspersoon contactpersoon
sleutelfiguur sleutelpersoon =persoon =iemand ombudsman klokkenluider kunstenaar kunstenares muzikant zanger zangeres acteur schrijver wetenschapper
onderzoeker hoogleraar professor bemiddelaar ambassadeur voetballer sporter =speler voetbalspeler dealer =dader =getuige slachtoffer statushouder nieuwkomer vluchteling
asielzoeker =migrant arbeidsmigrant tegenstander voorstander criticus kraamverzorgende receptionist boekhouder planoloog architect inspecteur controleur kenner trainer
=man =vrouw =heer =dame ziener wandelaar mantelzorger klant bezoeker gast gelovige =christen moslima voorganger hulpkracht ondersteuner nemer nazorger
helper strijder voorvechter gids stagiair stagiaire =sjeik spil gangmaker geestelijke wijze oudste opzichter omwonende inwoner dorpsgenoot buurtgenoot`,
  group: `=antifa middenstand jongens meiden mensen personen inkomens opgeleiden hoogopgeleiden laagopgeleiden autochtonen allochtonen roemenen grieken italianen spanjaarden engelsen duitsers belgen amerikanen portugezen spanjaarden kroaten serviërs bosniërs iraniërs irakezen ghanezen indonesiërs indiërs tamils palestijnen israëliërs oegandezen ethiopiërs =leesclub =breiclub =naaiclub =eetclub =kookclub =kaartclub =boekenclub mannenkoor vrouwenkoor voorkamp tegenkamp reformatorischen ongelovigen
genoten personeel kring klas protest bazen gepensioneerden doven koerden molukkers minima wappies bulgaren gedetineerden wachtenden dementerenden alleenwonenden nabestaanden betrokkenen geïnteresseerden
gezelschap kerkleden clubleden teamleden zussen broers vriendengroep kinderen kleinkinderen pubers twintigers dertigers vijftigers tachtigers ploeg bestuurders panel burgerpanel jury delegatie
werkgroepje lotgenoten lotgenotengroep zwangeren werkzoekenden hulpbehoevenden minderjarigen jongvolwassenen volwassenen zieken armen rijken jonkies dorpskinderen hanggroep jeugdbende familieleden erfgenamen woongroep leefgroep
buurtvaders buurtmoeders oproerkraaiers straatjeugd schooljeugd dorpsjeugd wijkjeugd
groep gemeenschap comité bewoners buren buurtjes ouders grootouders jongeren vrijwilligers studenten ondernemers huurders supporters vrienden vriendinnen ouderen
=moeders buurtmoeders =vaders =gezin =gezinnen =familie =families omwonenden aanwonenden =kinderen =jeugd jongens meisjes tieners peuters bejaarden senioren =buurt =dorp dorpelingen achterban
aanhang =kern =leden gemeenteleden bestuursleden =raadsleden =lieden =lui mensen =volk publiek burgers medeburgers vrouwen mannen dames =heren gelovigen moslims christenen joden hindoes
katholieken protestanten agrariërs =vissers eigenaren =kopers =gasten stamgasten klanten gangers gebruikers bezitters bekeerlingen buurtpreventie burgerwacht preventieteam =app buurtapp
groepsapp appgroep klankbord denktank forensen forenzen pendelaars clique kliek =bende =gang hooligans ambtenaren leraren leerkrachten gehandicapten daklozen werklozen deskundigen zelfstandigen
=zzp meerderheid minderheid =midden =garde =import =aanwas coalitie oppositie =alleman =iedereen beweging initiatief generatie studentenhuis =koor collectief tegenstemmers
kooplui kooplieden vaklui politici critici polen turken marokkanen =roma =sinti yuppen overlastgevers nieuwelingen landers
antivaxers vluchtelingen statushouders geestelijken wijzen oudsten alleenstaanden verontrusten bezorgden vrijgezellen weduwen kwetsbaren stemmers leerlingen kunstenaars`,
  organisation: `=pers =oov =jc =rkc =rksv =vvv =rkvv =huize residentie inspectie raadslieden hulp jeugdhulp schuldhulp schuldhulpmaatje kinderombudsman poli opvoedpoli kraam frietkraam bistro brasserie discotheek bungalowpark recreatiepark vakantiepark opticien keuken wijkkeuken theek speelotheek bibliotheek mediatheek circus courant persgroep brigade gevangenis zone investeringszone asiel dierenasiel regiobank voorziening werkvoorziening ontwikkeling gebiedsontwikkeling projectontwikkeling stichtingsbestuur wijkpunt servicepunt woonpunt loketpunt jeugdland radiozender oranjecomité festivalorganisatie comitébestuur laboratorium =punt werf scheepswerf mijn centrale energiecentrale waterleiding netbeheer netbeheerder warmtebedrijf kabelbedrijf spoor vervoer vervoerder busbedrijf taxicentrale reisbureau vvv toeristenbureau verhuur autoverhuur verhuurbedrijf tandheelkunde mondzorg klooster zorgcentrum woonzorgcentrum zorgtehuis tehuis pension weeshuis opvanghuis blijfhuis vrouwenopvang jeugdherberg jeugdhonk honk hangplek skatebaan ijsbaan renbaan golfbaan tennisbaan voetbalveld sportveld sportpark sportcomplex complex atletiekbaan zwemschool
zorg dienst handel groothandel boekhandel visgilde drukkerij brouwerij rijschool bouwmarkt studio nagelstudio boetiek boutique toko slijter salon kringloop belang dorpsbelang wijkbelang buurtbelang huurdersbelang koor zangkoor dojo
marechaussee inrichting nieuws landschap bescherming jeugdbescherming natuurbescherming dierenbescherming winkelhart regio veiligheidsregio kredietbank stadsbank verzekeringsbank volksbank =umc =mc radboudumc ziekenhuizen huis aanloophuis taalhuis inloophuis diakonessenhuis
bejaardenhuis vakcentrale centrale verpleging schakelklas keten drogisterij apotheek parfumerie =kruidvat =etos =blokker =ikea =gamma =praxis =karwei =hubo =spar =coop =vomar =mitros =portaal =staedion =vidomes =mkb =nrc =volkskrant persbureau
zorggroep mediagroep bedrijvengroep werkplein werkbedrijf werkplaats atelier galerie hal feesthal markthal verkoopcentrum tuincentrum kinderopvangorganisatie buitenschoolse =bso peuteropvang crèche crèches naschoolse kinderboerderij hertenkamp
muziekschool toneelgroep theatergroep dansgroep muziekgroep popkoor bigband band kapsalon wellness sauna spa sportcentrum fitness fitnesscentrum yogaschool zorgboerderij zorghotel zorgkantoor zorgverzekeraar ziektekostenverzekeraar gezondheidsdienst ambulance ambulancedienst meldkamer
wijkbureau politiebureau postkantoor belastingkantoor rekenkamer ombudsdienst parket hof gerechtshof kamer handelskamer consulaat ambassade woningcoöperatie energiecoöperatie wooncoöperatie gebiedscommissie gebiedsraad bewonersbedrijf bewonersorganisatie
wijkvereniging buurtvereniging oranjevereniging landbouw tuinbouw akkerbouw veehouderij melkveehouderij erij visafslag havenbedrijf luchthaven vliegveld station treinstation busmaatschappij veer gvb ret htm zwembaden
kerkgenootschap pinkstergemeente evangelie abdij priorij bedevaartsoord gebedshuis gebedsruimte begraafplaats crematorium uitvaartcentrum rouwcentrum
bestuur vereniging stichting =st bond raad platform school scholen college lyceum gymnasium =mavo =havo =vwo =vmbo =mbo =hbo =roc =ikc =obs =cbs academie universiteit
onderwijs kinderopvang opvang kinderdagverblijf speelzaal speeltuin moskee masjid =camii =cami kerk kerken parochie kathedraal basiliek klooster kapel synagoge tempel mandir
gurdwara diaconie diakonie bisdom gemeente genootschap =loge politie brandweer justitie rechtbank reclassering ministerie provincie waterschap =rijk rijkswaterstaat stadsdeel overheid
belastingdienst omgevingsdienst loket bureau kantoor centrum centra stadhuis gemeentehuis raadhuis stadskantoor corporatie woningbouw =vve beheer fonds welzijn thuiszorg jeugdzorg ouderenzorg nazorg
=ggz =ggd =coa =ind =azc =uwv =mee =nidos =halt =humanitas =exodus =parnassia =cordaan =movisie vluchtelingenwerk slachtofferhulp =maatschappelijk-werk voedselbank kledingbank ziekenhuis hospitaal kliniek
praktijk apotheek =huisartsenpost verpleeghuis verzorgingshuis bejaardentehuis hospice instelling buurthuis veiligheidshuis dorpshuis wijkhuis clubhuis jongerenhuis kamer inloophuis inloop wijkteam team steunpunt trefpunt meldpunt
informatiepunt loketpunt bibliotheek museum theater schouwburg bioscoop filmhuis =podium poppodium zwembad sporthal sportschool stadion arena manege camping club =fc =vv =sv =av =sc =hc =bv =nv =vof scouting
harmonie fanfare orkest gilde bedrijf bedrijven winkel winkels supermarkt markt weekmarkt warenhuis bakkerij slagerij kapsalon salon café cafe kroeg =bar coffeeshop restaurant eethuis
pizzeria snackbar cafetaria shoarma grillroom lunchroom hotel herberg horeca koffiehuis theehuis bloemenzaak dierenzaak optiek fysio fysiotherapie drogist drogisterij juwelier rijwielen tweewielers =mode schoenen meubelen keukens =bloemen slijterij wasserette stomerij =catering loodgieters uitvaart begrafenis rijschool vishandel =kaas ijssalon lunchroom =sport =muziek =events =evenementen =projecten =vastgoed =wonen =taal =kunst =cultuur =jongerenwerk opbouwwerk straatwerk maatschappelijk jeugdwerk =werk =recht =rechtshulp rechtswinkel juristen zaak =garage garagebedrijf taxi =bouw transport =techniek installaties groothandel makelaars makelaardij
advocaten notarissen accountants adviesbureau =zonen =zn =gebroeders =gebr =firma holding fabriek kwekerij rederij rabobank verzekeringen uitzendbureau krant dagblad nieuwsblad
weekblad omroep radio =rtv =tv televisie zender media telegraaf redactie uitgeverij partij fractie =pvda =vvd =pvv =cda =d66 =sp =sgp =denk =groenlinks =christenunie =bij1
=volt =fvd =nsc =bbb =leefbaar gemeentebelangen =forum vakbond =fnv =cnv =lto =anwb =kbo =coc =biz =ns =prorail =arriva =lidl =aldi =jumbo =action =hema =plus =ah =kvk =om =kpn =ajax =feyenoord =psv
=ymere =vestia =heijn =unicef =unhcr =amnesty =greenpeace milieudefensie natuurmonumenten staatsbosbeheer netwerk organisatie instituut koepel federatie unie alliantie coöperatie commissie
=kruis =leger kringloop dierenambulance kinderboerderij volkstuin moestuin verbond coalitiepartij vakgroep =facebook nieuwssite huisraad woningbouwvereniging gezondheidscentrum kazerne redactie
=woonstad woonbedrijf =portaal =servicepunt praktijkschool =vormingswerk maatschappij =ziekenzorg =ondernemersfonds winkelcentrum =sociaal-werk =jeugdbescherming kinderbescherming kwartiertje`,
  place: `=villa =hoeve terrein industrieterrein bedrijventerrein kasteel wetering kanaal vijver perceel windpark zonnepark
straat laan plein kade gracht singel dreef =weg steenweg =pad =steeg park plantsoen wijk buurt kwartier polder brug =stad haven toren =flat =loods =kamp =noord =zuid =oost =west =centrum
=binnenstad =hof =markt`,
} as const;

const english = {
  person: `officer worker teacher leader =head =chair chairman chairwoman chairperson director mayor councillor councilor editor owner =principal clerk builder organiser organizer
nurse doctor priest vicar reverend resident neighbour neighbor parent mother father volunteer activist shopkeeper landlord tenant keeper driver farmer lawyer judge reporter
spokesperson spokesman spokeswoman secretary treasurer trustee student pupil boss advisor adviser assistant inspector coordinator imam manager coach =elder`,
  group: `group committee community residents neighbours neighbors parents youth people volunteers students tenants shopkeepers elderly families protesters fans citizens
migrants refugees newcomers =kids children =girls =boys women =men =locals seniors majority minority opponents supporters rebellion mothers fathers`,
  organisation: `board association foundation school mosque church cathedral temple council police library newspaper company shop store centre center network shelter trust
charity club university hospital clinic clinics agency authority government party union army cross hall department services bureau office housing institute =ltd =inc museum
theatre court prison football`,
  place: 'street avenue square road lane =north =south =east =west park',
} as const;

export type WordKind = keyof typeof dutch;
export interface KindOfWord {
  readonly kind: WordKind;
  readonly isEnglish: boolean;
  /** More stands before it in the same word: "wijk" in "wijkagent". */
  readonly isCompound: boolean;
}

/** Bodies and places that bear somebody's name, with nothing in it that says so. */
const namedAfter = `albert heijn|jan linders|dirk van den broek|van der valk|anne frank|johan cruijff|albert schweitzer|kees smit|kwik fit|anna paulowna|fort willem|douwe egberts|leger des heils|
dille kamille|mac donald|ali baba|willem de zwijger|johan de witt|titus brandsma|jan van hoof|hendrick de keyser|maria magdalena|maria montessori|jan thiel|ben jerry|peek cloppenburg|sancta maria|santa maria|jan en alleman|jan modaal|hans en grietje|jip en janneke|maria hoop|don bosco|pieter jelles|max havelaar|albert cuyp|willem ii|karel doorman|jan pieterszoon coen|willem barentsz|hugo de groot`;

const SHORTEST_ENDING = 4;
const LONGEST_ENDING = 24;
const MORE = ['s', "'s", 'en', 'n', 'es'];

/** Without accents and case, letters of other Latin alphabets as the plain ones that people type for them. */
export const plainLetters = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? text.toLowerCase()
    : normalized(text, 'NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[ıłøđæßœ]/g, (letter) => ({ ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', ß: 'ss', œ: 'oe' })[letter] ?? letter);

/** Whether a name, in plain letters, begins with one that a body or place is known by; or with a saint, after whom they are called. */
export const isNamedAfter = (name: string): boolean =>
  bodies.some((body) => `${name} `.startsWith(`${body} `)) || /^(?:sint|saint|st) /.test(name);
const bodies = namedAfter.split(/[|\n]+/);

/** Whether a word on no list is built as one for what somebody does: "boswachter", "orthopedagoog", "dirigent". */
export const isFunctionShaped = (word: string): boolean =>
  /[a-z]{3}(?:ist|iste|eur|euse|goog|loog|ant|ent|ator|trice|ling|kundige|[^aeiou]er|[aeiou]{2}[a-z]er|[^aeiou]ster)$/.test(
    word,
  ) && word.length > 6;

/** What a word, in plain letters, stands for; nothing when it is none of these. */
export const kindOfWord = (word: string): KindOfWord | null => {
  const found = longestEnding(word);
  if (found) return found;
  for (const end of MORE) {
    const single =
      word.length - end.length >= SHORTEST_ENDING && word.endsWith(end) ? longestEnding(word.slice(0, -end.length)) : null;
    if (single?.kind === 'person') return { ...single, kind: 'group' };
    if (single?.kind === 'organisation' && (end === 's' || end === 'en')) return single;
  }
  return null;
};

const longestEnding = (word: string): KindOfWord | null => {
  const whole = wholeWords.get(word);
  if (whole) return { ...whole, isCompound: false };
  // A word of a list ends in a letter.
  if (!/\p{L}$/u.test(word)) return null;
  for (let at = Math.max(1, word.length - LONGEST_ENDING); at <= word.length - SHORTEST_ENDING; at += 1) {
    const ending = endings.get(word.slice(at));
    if (ending) return { ...ending, isCompound: true };
  }
  return null;
};

const wholeWords = new Map<string, Omit<KindOfWord, 'isCompound'>>();
const endings = new Map<string, Omit<KindOfWord, 'isCompound'>>();
for (const [language, isEnglish] of [
  [dutch, false],
  [english, true],
] as const)
  for (const kind of Object.keys(language) as WordKind[])
    for (const entry of language[kind].split(/\s+/)) {
      const word = plainLetters(entry.replace('=', ''));
      // What comes first stays: "school" is Dutch too, and "buurt" by itself are the people.
      if (!wholeWords.has(word)) wholeWords.set(word, { kind, isEnglish });
      if (entry.startsWith('=') || word.length < SHORTEST_ENDING || endings.has(word)) continue;
      endings.set(word, { kind, isEnglish });
    }
