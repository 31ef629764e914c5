/** First names with the short ones they are called by. Who is called Piet is not Peter, and who writes Erik is not Erica. */
const SHORT = `mohammed mohamed: mo moh moha; abdelkader abdelkarim abdellah abdul: abdel; pieter petrus: piet; cornelis: kees cor; hendrik: henk hein henny; johannes: jan hans johan joop;
jacobus jacob: koos jaap sjaak; wilhelmus willem: wim willy pim; gerard gerardus: ger gerrie gerry; gerrit: gerrie gerry ger; albert: bert ab appie; robert: rob bob robbie;
antonius anton: ton toon tony; theodorus: theo; nicolaas: nico klaas; franciscus: frans; leonardus: leo; matthijs: thijs; martinus: martin tinus; bernardus bernard: ben bernd; alexander: alex lex;
christiaan: chris; thomas: tom tommy; daniel: daan; michael michiel: mike michel; johanna: jo joke ans hanna annie; elisabeth: els lies bep betty liesbeth; maria: ria mia riet marie mieke;
margaretha: greet gre margriet; geertruida: truus trudy geertje; wilhelmina: willy mien mina wil; cornelia: corrie cor nel nelly; hendrika: riek rika henny; catharina: toos trijntje rina; adriana: jeanne ada;
jacoba: co coba; petronella: nel pietje; antonia antoinette: toni toos; fatima: fatma fatiha; mustafa: mus; ibrahim: ibo ibra; mehmet: memo; suleiman suleyman: suley; samantha: sam; samuel: sam sem;
patricia: pat; patrick: pat; monique: mo; angelique: angela; jessica: jes; josephina: fien jos; josephus jozef: jos sjef; laurentius: laurens; vincent: vin; maximiliaan: max; sebastiaan: bas; bastiaan: bas; rudolf: ruud; ruben: ruub;
reinier: rein; adrianus: ad arie adrie; arnoldus: arnold nol; aleida: alie; alida: lida; dirk: dick dik; frederik: frits fred; ferdinand: ferry; herman: harm; lambertus: bert; hubertus: huub bert; gijsbert: gijs bert; egbert: bert`;

const shortOf = new Map<string, Set<string>>();
for (const line of SHORT.split(/;\s/)) {
  const [full = '', short = ''] = line.split(': ');
  for (const one of full.split(' '))
    for (const other of short.split(' ')) shortOf.set(one, (shortOf.get(one) ?? new Set()).add(other));
}

/** Two first names of which one is short for the other, or small: "Piet" and "Pietje". */
const isShortName = (one: string, other: string): boolean =>
  shortOf.get(one)?.has(other) === true || shortOf.get(other)?.has(one) === true || isSmall(one, other) || isSmall(other, one);
/** Short for the same name: "Ger" and "Gerrie". */
const areShortOfOne = (one: string, other: string): boolean =>
  one.length > 2 &&
  other.length > 2 &&
  (one.startsWith(other) || other.startsWith(one)) &&
  fullOf(one).some((full) => fullOf(other).includes(full));
const isSmall = (one: string, other: string): boolean => one.length > 2 && (other === `${one}je` || other === `${one}tje`);

const fulls = new Map<string, string[]>();
for (const [full, shorts] of shortOf) for (const short of shorts) fulls.set(short, [...(fulls.get(short) ?? []), full]);
const fullOf = (short: string): readonly string[] => fulls.get(short) ?? [];

/** Whether two first names may be those of one person. */
export const mayBeOneName = (one: string, other: string): boolean => isShortName(one, other) || areShortOfOne(one, other);
/** What a first name may be written as elsewhere, so that the two find each other. */
export const otherNamesOf = (name: string): readonly string[] => [
  ...(shortOf.get(name) ?? []),
  ...fullOf(name),
  ...fullOf(name).flatMap((full) => [...(shortOf.get(full) ?? [])]),
  ...(/t?je$/.test(name) ? [name.replace(/t?je$/, ''), name.replace(/je$/, '')] : []),
];
