import { cutText } from './cutText.ts';
import { plainLetters } from './kindWords.ts';
import { MAX_NOTE_LENGTH } from './quantities.ts';

/** What no map may say of a person: the special categories of the law, what comes close to them, and what identifies or reaches somebody. */
export const SPECIAL_CATEGORIES = [
  'faith',
  'descent',
  'politics',
  'health',
  'orientation',
  'family',
  'offences',
  'identifier',
  'contact',
] as const;
export type SpecialCategory = (typeof SPECIAL_CATEGORIES)[number];

/** Words that say it of somebody, in plain letters; a star stands for any ending. */
const words = {
  faith: `moslim moslima islam islamiet islamitisch* christen christelijk* katholiek* rooms protestant* gereformeerd* hervormd* evangelisch* jood jodin joods* hindoe* boeddhist* sikh soenni* sjiit* sjiiet alevi* ateist* atheist* agnost* salafi* soefi gelovig* ongelovig*
bekeerd* bekeerling vroom strenggelovig* praktiserend* kerkelijk* jehova* mormoon baptist* vrijgemaakt* antroposof* hoofddoek nikab niqab muslim islamic christian catholic jew jewish hindu buddhist sunni shia shiite atheist religious converted faithful devout`,
  descent: `marokkaan* turk turkse turks surinaams* surinamer antilliaan* arubaan* curacaos* syrisch* syrier somalisch* somalier eritree* ethiopier ethiopisch* afghaan* irakees irakese iraaks* iraans* iranier pool pools poolse bulgaar* roemeen* roemeens* oekrain* chinees chinese hindoestaan* javaan* moluk* indisch* kaapverdia* ghanees ghanese nigeriaan* koerd koerdisch* berber* arabisch* arabier
afrikaans afrikaanse afrikaan roma sinti zigeuner* allochtoon* autochtoon* migrant migratieachtergrond statushouder asielzoeker vluchteling illegaal ongedocumenteerd* uitgeprocedeerd* verblijfsvergunning verblijfsstatus inburger* nationaliteit genaturaliseerd* gekleurd* donkergekleurd* halfbloed buitenlander moroccan turkish surinamese syrian somali eritrean afghan iraqi iranian polish bulgarian romanian ukrainian kurdish refugee immigrant asylum undocumented`,
  politics: `pvv vvd pvda groenlinks d66 cda fvd ja21 bij1 nsc bbb sgp christenunie denk-lid fvdstemmer socialist* communist* marxist* liberaal liberale conservatief conservatieve populist* nationalist* fascist* nazi neonazi anarchist* extreemrechts* extreemlinks* rechtsradicaal linksradicaal partijlid* vakbondslid* fnv-lid communist socialist conservative nationalist fascist anarchist stemt`,
  health: `ziek* kanker diabetes diabeet depressie* depressief* adhd add autis* asperger ptss ptsd psychose* psychotisch* schizofr* bipolair* borderline anorexia boulimi* verslaafd* verslaving* alcoholi* drugs drugsgebruik* blowt snuift junk* verward* dement* dementie alzheimer parkinson gehandicapt* handicap* rolstoel* slechtziend* slechthorend* lvb laagbegaafd* zwakbegaafd* verstandelijk* burnout overspannen zwanger* hiv aids epilep* trauma* getraumatiseerd*
suicid* zelfmoord* medicatie medicijnen pillen patient psychiatr* opgenomen ggz-client chronisch wajong arbeidsongeschikt* invalide ill sick disabled disability addicted addict alcoholic depressed pregnant mentally wheelchair dyslex*`,
  orientation: `homo homoseksue* hetero heteroseksue* lesbisch* lesbienne bi biseksue* transgender* transseksue* queer lhbti* lgbt* gay lesbian bisexual nonbinair non-binair* aseksue* panseksue* geaardheid`,
  family: `gescheiden getrouwd* gehuwd* ongehuwd* weduwe weduwnaar alleenstaand* samenwonend* vechtscheiding echtscheiding eenoudergezin kinderloos uithuisgeplaatst* pleegkind ondertoezichtstelling schulden schuldhulp* schuldsanering bijstand* bijstandsuitkering uitkering* werkloos werkloze dakloos dakloze faillissement minima armoede married divorced widow* unmarried unemployed homeless debts vreemdgaat`,
  offences: `strafblad veroordeel* verdachte verdacht crimineel criminele criminaliteit gedetineerd* gevangenis bajes vastgezeten gezeten pga tbs taakstraf werkstraf enkelband recidivist* veelpleger* drugsdealer* dealer dealt inbreker inbraak inbraken dief diefstal steelt geweldpleger* mishandel* huiselijk aanranding verkracht* radicaal geradicaliseerd* radicaliser* extremist* jihad* terror* uitreiziger* top600 top400 persoonsgericht* gearresteerd* aangehouden aanhouding* politiecontact* antecedent* loverboy
pooier mensenhandel* witwas* fraude* fraudeur oplichter hooligan* stalker stalkt gebiedsverbod huisverbod reclasseringstoezicht convicted criminal arrested suspect prison burglar thief offender radicalised radicalized extremist terrorist jihadi`,
} as const;
export type WordCategory = keyof typeof words;

/** Two words that say it together only. */
export const phrases: ReadonlyMap<string, WordCategory> = new Map(
  Object.entries<WordCategory>({
    'huiselijk geweld': 'offences',
    'tweede generatie': 'descent',
    '2e generatie': 'descent',
    'eerste generatie': 'descent',
    '1e generatie': 'descent',
    'derde generatie': 'descent',
    '3e generatie': 'descent',
    'licht verstandelijk': 'health',
    'burn out': 'health',
    'vast gezeten': 'offences',
    'non binair': 'orientation',
    'extreem rechts': 'politics',
    'extreem links': 'politics',
    'first offender': 'offences',
    'single parent': 'family',
    'mental health': 'health',
    'zat vast': 'offences',
    'zit vast': 'offences',
    'zaten vast': 'offences',
    'top 600': 'offences',
    'top 400': 'offences',
    'onder behandeling': 'health',
    'behandeling bij': 'health',
    'behandeling voor': 'health',
  }),
);

const whole = new Map<string, WordCategory>();
const beginnings = new Map<string, WordCategory>();
for (const category of Object.keys(words) as WordCategory[])
  for (const entry of words[category].split(/\s+/)) {
    if (entry.endsWith('*')) beginnings.set(entry.slice(0, -1), category);
    else whole.set(entry, category);
  }
const LONGEST_BEGINNING = [...beginnings.keys()].reduce((longest, { length }) => Math.max(longest, length), 0);

/** What one word says by itself, in plain letters. */
export const categoryOf = (word: string): WordCategory | null => {
  const found = whole.get(word);
  if (found) return found;
  for (let to = 3; to <= Math.min(word.length, LONGEST_BEGINNING); to += 1) {
    const category = beginnings.get(word.slice(0, to));
    if (category) return category;
  }
  return null;
};

/** The same of more of them: "Joden", "Marokkanen", "Chinezen", "Dieven", as Dutch spells these. */
export const categoryOfMany = (word: string): WordCategory | null => {
  const stem = word.replace(/(?:s|en|e)$/, '');
  const long = stem.replace(/(?<![aeou])([aeou])([bcdfgklmnprstvz])$/, '$1$1$2');
  for (const one of new Set([word, stem, word.replace(/n$/, ''), long, hard(stem), hard(long)])) {
    const category = categoryOf(one);
    if (category) return category;
  }
  return null;
};
const hard = (stem: string): string => stem.replace(/z$/, 's').replace(/v$/, 'f');

/** Lands that somebody may come from. */
export const LANDS: ReadonlySet<string> = new Set(
  `marokko turkije suriname antillen aruba curacao syrie irak iran afghanistan somalie eritrea ethiopie polen bulgarije roemenie oekraine china
indonesie ghana nigeria morocco turkey syria iraq somalia poland bulgaria romania ukraine`.split(/\s+/),
);

/** The words of a text in plain letters. */
export const wordsIn = (text: string): string[] => plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The special category that any of the words names, whoever it is about. */
export const categoryOfWords = (text: string): SpecialCategory | null => {
  const all = wordsIn(cutText(text, MAX_NOTE_LENGTH));
  for (const [at, word] of all.entries()) {
    const category = phrases.get(`${word} ${all[at + 1] ?? ''}`) ?? categoryOfMany(word);
    if (category) return category;
  }
  return null;
};
