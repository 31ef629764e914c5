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
  const readings: NameReading[] = names.map(readName);
  const signs: NameSigns[] = readings.map(signsOf);
  const shown = new Map<string, number[]>();
  for (const [at, { shows }] of signs.entries())
    for (const sign of new Set(shows)) {
      const others = shown.get(sign);
      if (others) others.push(at);
      else shown.set(sign, [at]);
    }
  const pairs: NamePair[] = [];
  const found = new Map<number, NameJudgement>();
  const keyOf = (one: number, other: number) => Math.min(one, other) * names.length + Math.max(one, other);
  const seen = new Set<number>();
  for (const [one, { looksFor }] of signs.entries()) {
    for (const sign of new Set(looksFor))
      for (const other of shown.get(sign) ?? []) {
        const key = keyOf(one, other);
        if (other === one || seen.has(key)) continue;
        seen.add(key);
        const judgement = sameReading(
          readings[Math.min(one, other)] as NameReading,
          readings[Math.max(one, other)] as NameReading,
        );
        if (judgement.judgement === 'apart') continue;
        found.set(key, judgement);
        pairs.push({ one: Math.min(one, other), other: Math.max(one, other), judgement });
      }
    report((one + 1) / names.length);
  }
  return {
    pairs,
    judgementOf: (one, other) => found.get(keyOf(one, other)) ?? null,
    strangeness: readings.map(({ parts }) => parts.filter(({ sort }) => sort === 'unknown').length),
  };
};
