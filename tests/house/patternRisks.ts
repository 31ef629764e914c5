/**
 * Finds in a regular expression what can make it slow: letters that two repetitions can both take (so that all ways of sharing them are
 * tried), and a repetition that is begun anew at every letter and can fail at its end. A pattern is taken apart into the places where it
 * takes a letter, with the places that may follow each (Glushkov, 1961).
 */
interface Place {
  /** Which of the sample letters it takes; `null` for what takes none: an end, a boundary, a look ahead. */
  readonly takes: ReadonlySet<string> | null;
  readonly isStart: boolean;
}
/** A piece of the pattern: where it can begin and end, and whether it can be empty. */
interface Piece {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly canBeEmpty: boolean;
}

const SAMPLES = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...'éÉßĳ–—→’„\u0301\u200B\u00A0\u2028中\u3164ﬁ',
]; // cspell:disable-line
/** More repetitions than this count as without end. */
const FEW = 200;
const EMPTY: Piece = { first: [], last: [], canBeEmpty: true };

/** What is risky in a pattern, written as it stands in a program; nothing when it takes time in proportion to the text. */
export function risksOf(literal: string): string[] {
  const { places, follows, whole } = takenApart(literal);
  const risks = new Set<string>();
  const next = (from: number, isIn: (to: number) => boolean) => (follows.get(from) ?? []).filter(isIn);
  const reach = (starts: readonly number[], isIn: (to: number) => boolean) => {
    const seen = new Set(starts.filter(isIn));
    for (const from of seen) for (const to of next(from, isIn)) seen.add(to);
    return seen;
  };
  const everyLetter = SAMPLES.filter((letter) => places.some(({ takes }) => takes?.has(letter)));
  for (const letter of everyLetter) {
    const isIn = (at: number) => places[at]?.takes?.has(letter) === true;
    const inLoop = places.map((_, at) => at).filter((at) => isIn(at) && reach(next(at, isIn), isIn).has(at));
    for (const at of inLoop) {
      const round = next(at, (to) => isIn(to) && reach([to], isIn).has(at));
      if (round.length > 1) risks.add('repeats what repeats');
      const onward = reach(next(at, isIn), isIn);
      if (inLoop.some((other) => onward.has(other) && !reach([other], isIn).has(at)))
        risks.add('has two repetitions of one letter');
    }
  }
  for (const [at, { takes }] of places.entries()) {
    if (!takes || !reach(follows.get(at) ?? [], (to) => places[to]?.takes !== undefined).has(at)) continue;
    const shares = (to: number) => {
      const place = places[to];
      return (
        place !== undefined && !place.isStart && (place.takes === null || [...place.takes].some((letter) => takes.has(letter)))
      );
    };
    const isLoop = reach(next(at, shares), shares).has(at);
    if (isLoop && !whole.last.includes(at) && reach(whole.first, shares).has(at))
      risks.add('begins a repetition anew at every letter');
  }
  return [...risks];
}

/** How many repetitions without end there are. */
export const repetitionsIn = (literal: string): number => takenApart(literal).repetitions;

function takenApart(literal: string) {
  const end = literal.lastIndexOf('/');
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const places: Place[] = [];
  const follows = new Map<number, number[]>();
  let repetitions = 0;
  let at = 0;

  const follow = (from: readonly number[], to: readonly number[]) => {
    for (const one of from) follows.set(one, [...(follows.get(one) ?? []), ...to]);
  };
  const place = (takes: Place['takes'], isStart = false): Piece => {
    places.push({ takes, isStart });
    const here = [places.length - 1];
    return { first: here, last: here, canBeEmpty: false };
  };
  const letters = (text: string): Piece => {
    const one = new RegExp(`^(?:${text})$`, flags.replace(/[^iuvs]/g, ''));
    return place(new Set(SAMPLES.filter((letter) => one.test(letter))));
  };
  const both = (one: Piece, other: Piece): Piece => {
    follow(one.last, other.first);
    return {
      first: one.canBeEmpty ? [...one.first, ...other.first] : one.first,
      last: other.canBeEmpty ? [...one.last, ...other.last] : other.last,
      canBeEmpty: one.canBeEmpty && other.canBeEmpty,
    };
  };
  const either = (one: Piece, other: Piece): Piece => ({
    first: [...one.first, ...other.first],
    last: [...one.last, ...other.last],
    canBeEmpty: one.canBeEmpty || other.canBeEmpty,
  });
  const choice = (): Piece => {
    let read = sequence();
    while (source[at] === '|') {
      at += 1;
      read = either(read, sequence());
    }
    return read;
  };
  const sequence = (): Piece => {
    let read = EMPTY;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') read = both(read, repeated(atom()));
    return read;
  };
  const repeated = (piece: Piece): Piece => {
    const [all, sign, least, comma, most] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at)) ?? [''];
    at += all.length;
    if (all === '') return piece;
    const times =
      sign === '?' ? 1 : sign ? Number.POSITIVE_INFINITY : most ? Number(most) : comma ? Number.POSITIVE_INFINITY : Number(least);
    if (times > FEW) {
      repetitions += 1;
      follow(piece.last, piece.first);
    }
    return { ...piece, canBeEmpty: piece.canBeEmpty || sign === '*' || sign === '?' || least === '0' };
  };
  const atom = (): Piece => {
    const rest = source.slice(at);
    const group = /^\((?:\?(?::|<?[=!]|<\w+>|[a-z]*(?:-[a-z]+)?:))?/.exec(rest)?.[0];
    if (group) {
      at += group.length;
      const within = choice();
      at += 1;
      if (!/[=!]$/.test(group)) return within;
      // What is looked for ahead takes time too, and can fail; behind, all is short.
      return group.includes('<') ? EMPTY : either(both(within, place(null)), place(null));
    }
    const sign =
      /^(?:\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|\[(?:\\.|[^\]\\])*\]|.)/su.exec(rest)?.[0] ?? '';
    at += sign.length;
    if (sign === '^') return place(null, !flags.includes('m'));
    if (sign === '$' || sign === '\\b' || sign === '\\B') return place(null);
    return letters(sign);
  };

  const whole = choice();
  if (at < source.length) throw new Error(`${literal} cannot be read from ${at}`);
  return { places, follows, whole, repetitions };
}
