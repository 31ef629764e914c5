import { cutText } from '../domain/cutText.ts';

/** Which system of coordinates a file names, however it writes that. */

export type CoordinateSystem = 'rijksdriehoek' | 'degrees' | 'webMercator';
export type NamedSystem = { readonly system: CoordinateSystem } | { readonly unknown: string };

/** By number in the register of EPSG, with what Esri had before it used those. Heights on top of a system are passed over. */
const NUMBERS: Readonly<Record<number, CoordinateSystem>> = {
  ...{ 28992: 'rijksdriehoek', 7415: 'rijksdriehoek' },
  ...{ 4326: 'degrees', 4979: 'degrees', 4258: 'degrees', 4937: 'degrees' },
  ...{ 3857: 'webMercator', 3785: 'webMercator', 900913: 'webMercator', 102100: 'webMercator', 102113: 'webMercator' },
};
/** By name, in letters and digits alone; each stands at the beginning. */
const NAMES: readonly (readonly [string, CoordinateSystem])[] = [
  ['amersfoortrdnew', 'rijksdriehoek'],
  ['rdnew', 'rijksdriehoek'],
  ['rijksdriehoek', 'rijksdriehoek'],
  ['wgs84pseudomercator', 'webMercator'],
  ['wgs1984webmercator', 'webMercator'],
  ['webmercator', 'webMercator'],
  ['etrs89', 'degrees'],
  ['wgs84', 'degrees'],
  ['gcswgs1984', 'degrees'],
  ['gcsetrs1989', 'degrees'],
];
const LONGEST_NAME = 60;

/**
 * `crs` of GeoJSON in any of its forms (a name, an URN, an address, a code, a link), `coordRefSys` of JSON-FG, `spatialReference` of
 * Esri. Nothing when it names none.
 */
export const namedSystem = (said: unknown): NamedSystem | null => {
  const name = nameIn(said);
  if (name === null) return null;
  const short = cutText(name, 500);
  if (/\bCRS:?84h?$/i.test(short)) return { system: 'degrees' };
  const numbers = numbersIn(short);
  const system = systemCalled(short) ?? numbers.map((number) => NUMBERS[number]).find((known) => known !== undefined);
  const number = numbers.at(-1);
  return system ? { system } : { unknown: number === undefined ? cutText(short, LONGEST_NAME) : `EPSG:${number}` };
};

const nameIn = (said: unknown): string | null => {
  if (typeof said === 'number') return String(said);
  if (typeof said === 'string') return said.trim() || null;
  if (Array.isArray(said)) return nameIn(said[0]);
  if (typeof said !== 'object' || said === null) return null;
  const { properties, latestWkid, wkid, wkt, name, code, href }: Readonly<Record<string, unknown>> = { ...said };
  for (const one of [latestWkid, wkid, wkt, properties, name, code, href]) {
    const found = one === undefined ? null : nameIn(one);
    if (found !== null) return found;
  }
  return null;
};

/** Those of four to six digits: others are the version of the register and the like. A name with a year in it has none. */
const numbersIn = (name: string): number[] =>
  /epsg|\/crs\/|spatialreference|^\d+$/i.test(name)
    ? (name.match(/\d+/g) ?? []).filter((digits) => digits.length >= 4 && digits.length <= 6).map(Number)
    : [];

/** Of a description in brackets (`PROJCS["RD_New", …`) the name is what stands first between quotation marks. */
const systemCalled = (name: string): CoordinateSystem | undefined => {
  const called = /^[A-Z]+\["([^"]*)"/i.exec(name)?.[1] ?? name;
  const key = called.toLowerCase().replace(/[^a-z0-9]/g, '');
  return NAMES.find(([start]) => (start.startsWith('wgs84') || start === 'etrs89' ? key === start : key.startsWith(start)))?.[1];
};
