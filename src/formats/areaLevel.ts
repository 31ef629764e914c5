/** What an area of the statistics office is: a neighbourhood, or something of which neighbourhoods are parts. */
export type AreaLevel = 'buurt' | 'wijk' | 'gemeente' | 'more';

/** `BU03630000` is a neighbourhood, `WK036300` a district, `GM0363` a municipality, `NL00` the country, `PV27` a province. */
const CODE = /^(BU|WK|GM|NL|PV|LD|CR)\d[0-9A-Z]{1,8}$/i;
const OF_CODE: Readonly<Record<string, AreaLevel>> = { BU: 'buurt', WK: 'wijk', GM: 'gemeente' };
const OF_WORD: Readonly<Record<string, AreaLevel>> = {
  ...{ buurt: 'buurt', buurten: 'buurt', bu: 'buurt', wijk: 'wijk', wijken: 'wijk', wk: 'wijk' },
  ...{ gemeente: 'gemeente', gemeenten: 'gemeente', gm: 'gemeente' },
  ...{ land: 'more', nl: 'more', provincie: 'more', stadsdeel: 'more', stad: 'more', totaal: 'more' },
};

export const isOfficialCode = (text: string): boolean => CODE.test(text.trim());

/** By the word for what it is, else by its code; nothing when neither says. */
export const areaLevel = (word: string, code: string): AreaLevel | null => {
  const key = word.trim().toLowerCase();
  if (Object.hasOwn(OF_WORD, key)) return OF_WORD[key] ?? null;
  const start = CODE.exec(code.trim())?.[1]?.toUpperCase();
  return start === undefined ? null : (OF_CODE[start] ?? 'more');
};

/** `JA` is water, `B` lies abroad. */
const IS_WATER = ['ja', 'j', 'yes', 'y', 'true', '1', 'b'];
const IS_LAND = ['nee', 'n', 'no', 'false', '0'];
export const isWater = (text: string): boolean => IS_WATER.includes(text.trim().toLowerCase());
export const isWaterWord = (text: string): boolean => isWater(text) || IS_LAND.includes(text.trim().toLowerCase());
