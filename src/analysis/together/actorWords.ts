import type { WordSort } from './wordSort.ts';

/**
 * Who does what in a municipality, in words that are truly the same there, by field; written as in `fieldWords.ts`. What is made of words that
 * stand there ("ouderenadviseur") needs no line here.
 */
export const ACTOR_WORDS: readonly (readonly [WordSort, string])[] = [
  // The municipality and other governments.
  [
    'person',
    `burgemeester burgervader burgermoeder; beleidsambtenaar/beleid+werker beleidsmdw/beleid+werker; projectleider projectmanager; gedeputeerde; dijkgraaf; heemraad;
statenlid; kamerlid; boswachter; jachtopziener; leerplichtambtenaar leerplichtconsulent; vuilnisman vuilophaler vuilnisophaler vuilniswerker; straatveger straatreiniger;
participatieadviseur participatiemakelaar; verkeersregelaar; stadswacht`,
  ],
  [
    'body',
    `waterschap hoogheemraadschap; rijk rijksoverheid; plantsoenendienst groendienst; reinigingsdienst stadsreiniging; rws rijkswaterstaat; sbb staatsbosbeheer;
omgevingsdienst; gemeentehuis raadhuis stadhuis; kvk; kredietbank`,
  ],
  // Police, order and help in need.
  [
    'person',
    `buurtagent/wijk+agent politieman/agent politievrouw/agent politieagente/agent diender/agent; rechercheur; stadsmarinier; ambulancebroeder ambulanceverpleegkundige
ambulancemedewerker; brandweerman brandweervrouw; reclasseringswerker reclasseringsmedewerker; slachtofferhulpverlener`,
  ],
  ['body', 'politiebureau politiepost; brandweerkazerne; meldkamer alarmcentrale'],
  // Welfare and the neighbourhood.
  [
    'person',
    `jeugdwerker/jongeren+werker; hangjongere/hangen+jongeren; maatje buddy; taalcoach taalmaatje; buurtsportcoach combinatiefunctionaris;
buurtbemiddelaar; mantelzorger; bijstandsgerechtigde bijstandstrekker; dakloze zwerver thuisloze; verslaafde junk junkie drugsverslaafde`,
  ],
  [
    'people',
    `wijkbewoner/buurt+bewoner wijkgenoot/buurt+bewoner buurtgenoot/buurt+bewoner; dorpeling/dorp+bewoner dorpsgenoot/dorp+bewoner; stedeling/stad+bewoner;
bejaarde/ouderen senior/ouderen oudjes/ouderen; tiener puber; flatbewoner/flat+bewoner`,
  ],
  [
    'body',
    `jeugdwerk/jongeren+werk; buurtontmoetingscentrum/buurthuis; mfc mfa; gemeenschapshuis; kledingbank; weggeefwinkel; speeltuinvereniging; dorpsbelang dorpsbelangen;
oranjevereniging oranjecomité oranjecomite; jeugdhonk jongerenhonk jeugdsoos jongerensoos`,
  ],
  ['trait', 'jeugdzorg jeugdhulp jeugdhulpverlening'],
  // Church and mosque.
  [
    'person',
    `dominee domina; koster kosteres; kerkganger/kerk+bezoeker; moskeeganger/moskee+bezoeker; parochiaan; misdienaar; organist; voorganger; zendeling missionaris`,
  ],
  ['body', 'kerkgemeenschap kerkgemeente; moskee masjid; pkn; koor zangkoor; bisdom'],
  // School and whoever looks after children.
  [
    'person',
    `meester schoolmeester; gymleraar gymdocent gymmeester; ib iber; leerplichtige; kleuterjuf kleuterleidster; overblijfmoeder overblijfouder; gastouder`,
  ],
  ['body', 'kinderdagverblijf kdv crèche creche; peuterspeelzaal psz; bso; hbo'],
  // Farming, nature and water.
  [
    'person',
    `boer landbouwer; veehouder veeboer; melkveehouder melkveeboer; akkerbouwer akkerboer; varkenshouder varkensboer; pluimveehouder kippenboer kippenhouder;
schapenhouder schapenboer; geitenhouder geitenboer; bollenboer bollenkweker bollenteler; fruitteler fruitkweker; tuinder tuinbouwer; veearts dierenarts; loonwerker;
grondeigenaar landeigenaar grondbezitter landbezitter; imker bijenhouder; hengelaar sportvisser; vogelaar vogelspotter vogelkijker; natuurliefhebber natuurvriend;
wandelaar; recreant; toerist; dagjesmens; schipper; pachter`,
  ],
  [
    'body',
    'loonbedrijf loonwerkbedrijf; lto; wildbeheereenheid wbe; hengelsportvereniging hengelsportclub visclub visvereniging',
  ],
  // Housing and building.
  [
    'person',
    `verhuurder huisbaas; woningzoekende woningzoeker; projectontwikkelaar ontwikkelaar vastgoedontwikkelaar; aannemer; bouwvakker bouwvakkers; huiseigenaar/huis+eigenaar
woningeigenaar/huis+eigenaar huizenbezitter/huis+eigenaar; onderhoudsmonteur`,
  ],
  ['body', 'woningcorporatie/woning+corporatie corpo/woning+corporatie corp/woning+corporatie'],
  ['trait', 'woning won'],
  // Care and health.
  [
    'person',
    `wijkzuster/wijk+verpleegkundige; fysiotherapeut fysio; jeugdarts schoolarts; kraamverzorgende kraamhulp kraamverzorgster; vroedvrouw/verloskundige; thuishulp;
gehandicapte mindervalide; oma omaatje omaatjes; opa opaatje opaatjes; broer broertje; zus zusje zusjes`,
  ],
  [
    'body',
    'verzorgingshuis verzorgingstehuis bejaardentehuis bejaardenhuis bejaardencentrum; verpleeghuis verpleegtehuis; consultatiebureau; wmo',
  ],
  // Sport and spare time.
  [
    'person',
    'voetballer/voetbal+speler tennisser/tennis+speler; keeper doelman; muzikant muzikante; fietser wielrijder; automobilist autorijder',
  ],
  [
    'body',
    `vv/voetbal+vereniging; sv/sport+vereniging; ijsclub ijsvereniging; schaatsclub schaatsvereniging; zwemclub zwemvereniging; gymclub gymvereniging gymnastiekvereniging
gymnastiekclub; turnclub turnvereniging; handbalclub handbalvereniging; volleybalclub volleybalvereniging; korfbalclub korfbalvereniging; basketbalclub
basketbalvereniging; atletiekclub atletiekvereniging; judoclub judovereniging; bridgeclub bridgevereniging; schaakclub schaakvereniging; damclub damvereniging;
biljartclub biljartvereniging; toneelclub toneelvereniging toneelgroep; wandelclub wandelvereniging; fietsclub wielerclub wielervereniging; duivenclub duivenvereniging;
carnavalsvereniging carnavalsclub; muziekvereniging muziekkorps`,
  ],
  // Shops, cafés and firms.
  [
    'person',
    `winkelier middenstander; kastelein kroeghouder kroegeigenaar caféhouder cafébaas caféeigenaar kroegbazin; kapper barbier; groenteboer groenteman; fietsenmaker
fietsenhersteller; marktkoopman marktkramer marktkraamhouder marktverkoper marktkoopvrouw; exploitant uitbater; zzper zelfstandige zzp; vrachtwagenchauffeur vrachtrijder`,
  ],
  [
    'body',
    `snackbar frietzaak friettent patatzaak patattent frituur frietkot; shoarmazaak shoarmatent kebabzaak; avondwinkel nachtwinkel; app appgroep whatsapp whatsappgroep;
garage garagebedrijf autobedrijf; uitzendbureau; drogist drogisterij`,
  ],
  // Energy.
  ['trait', 'zonnepark zonneweide zonneveld zonnepanelenpark'],
  ['body', 'energiecoöperatie energiecorporatie energiecoop; netbeheerder'],
  // Who came from elsewhere, and who receives them.
  ['person', 'statushouder vergunninghouder; inburgeraar; seizoenarbeider seizoenwerker; gastarbeider'],
  ['body', 'azc asielopvang; vluchtelingenwerk/vluchteling+werk vwn/vluchteling+werk'],
];
