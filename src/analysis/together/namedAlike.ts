import { type NameSigns, signsOf } from './nameSigns.ts';
import { type NameReading, readName } from './readName.ts';
import { type NameJudgement, sameReading } from './sameName.ts';

/** Names that may be one, by their place in the list that was given; whichever two are not here are apart. */
export interface NamedAlike {
  readonly pairs: readonly NamePair[];
  readonly judgementOf: (one: number, other: number) => NameJudgement | null;
  /** How much of a name no word explains: of a slip and what was meant, the slip has more. */
  readonly strangeness: readonly number[];
}
export interface NamePair {
  readonly one: number;
  readonly other: number;
  readonly judgement: NameJudgement;
}

/** Holds names against each other, in time that grows with how many share a word, not with all pairs of them. */
export const namedAlike = (names: readonly string[], report: (done: number) => void = () => undefined): NamedAlike => {
  const read = names.map(rememberedName);
  const shown = new Map<string, number[]>();
  for (const [at, { signs }] of read.entries())
    for (const sign of signs.shows) {
      const others = shown.get(sign);
      if (others) others.push(at);
      else shown.set(sign, [at]);
    }
  const pairs: NamePair[] = [];
  const found = new Map<number, NameJudgement>();
  const keyOf = (one: number, other: number) => Math.min(one, other) * names.length + Math.max(one, other);
  const seen = new Set<number>();
  for (const [one, { signs, reading }] of read.entries()) {
    for (const sign of signs.looksFor)
      for (const other of shown.get(sign) ?? []) {
        const key = keyOf(one, other);
        if (other === one || seen.has(key)) continue;
        seen.add(key);
        const others = read[other] as ReadName;
        const judgement = one < other ? sameReading(reading, others.reading) : sameReading(others.reading, reading);
        if (judgement.judgement === 'apart') continue;
        found.set(key, judgement);
        pairs.push({ one: Math.min(one, other), other: Math.max(one, other), judgement });
      }
    report((one + 1) / names.length);
  }
  return {
    pairs,
    judgementOf: (one, other) => found.get(keyOf(one, other)) ?? null,
    strangeness: read.map(({ reading }) => reading.parts.filter(({ sort }) => sort === 'unknown').length),
  };
};

interface ReadName {
  readonly reading: NameReading;
  readonly signs: NameSigns;
}
const remembered = new Map<string, ReadName>();
const MOST_REMEMBERED = 5_000;
/** After every answer the same names are asked for again. */
const rememberedName = (name: string): ReadName => {
  const known = remembered.get(name);
  if (known) return known;
  const reading = readName(name);
  const { shows, looksFor } = signsOf(reading);
  const read = { reading, signs: { shows: [...new Set(shows)], looksFor: [...new Set(looksFor)] } };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, read);
  return read;
};
