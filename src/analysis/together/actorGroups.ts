import type { Judgement } from './sameName.ts';

/** Actors of contributions as groups are made of them: by number, in an order that follows from what they are. */
export interface Drawn {
  /** Which contribution drew it. */
  readonly map: number;
  /** Which of all names it bears. */
  readonly name: number;
}

/** Groups that are joined one by one, and what keeps two apart. */
export class ActorGroups {
  readonly #groups: (Group | null)[];
  readonly #groupOf: number[];
  readonly #judged: (name: number, other: number) => Judgement;

  constructor(drawn: readonly Drawn[], judged: (name: number, other: number) => Judgement) {
    this.#groups = drawn.map(({ map, name }, at) => ({
      members: [at],
      maps: new Set([map]),
      names: new Set([name]),
      not: new Set(),
    }));
    this.#groupOf = drawn.map((_, at) => at);
    this.#judged = judged;
  }

  of(member: number): number {
    return this.#groupOf[member] as number;
  }
  membersOf(group: number): readonly number[] {
    return this.#group(group).members;
  }
  all(): number[] {
    return this.#groups.flatMap((group, at) => (group ? [at] : []));
  }
  keepApart(one: number, other: number): void {
    this.#group(this.of(one)).not.add(other);
    this.#group(this.of(other)).not.add(one);
  }

  /** Somebody said that these are two. */
  areToldApart(one: number, other: number): boolean {
    const [a, b] = [this.#group(one), this.#group(other)];
    return [...a.not].some((member) => this.of(member) === other) || [...b.not].some((member) => this.of(member) === one);
  }
  shareMap(one: number, other: number): boolean {
    const [a, b] = [this.#group(one).maps, this.#group(other).maps];
    return a.size < b.size ? [...a].some((map) => b.has(map)) : [...b].some((map) => a.has(map));
  }
  /** Each has a name that tells it apart from the other: not so when what one is called the other is called too, by whoever said so. */
  areNamedApart(one: number, other: number): boolean {
    const [a, b] = [this.#group(one).names, this.#group(other).names];
    return this.#hasForeign(a, b) && this.#hasForeign(b, a);
  }
  #hasForeign(names: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
    return [...names].some((name) => {
      let isApart = false;
      for (const other of others) {
        const judgement = name === other ? 'sure' : this.#judged(name, other);
        if (judgement === 'sure') return false;
        isApart ||= judgement === 'apart';
      }
      return isApart;
    });
  }
  mayBeOne(one: number, other: number): boolean {
    return one !== other && !this.shareMap(one, other) && !this.areToldApart(one, other) && !this.areNamedApart(one, other);
  }

  /** `kept`: the names that count from now on when others are held against the group; by default those of both. */
  join(one: number, other: number, kept?: readonly number[]): void {
    const [into, from] = [this.#group(one), this.#group(other)];
    const names = kept ?? [...into.names, ...from.names];
    into.names.clear();
    for (const name of names) into.names.add(name);
    for (const member of from.members) {
      into.members.push(member);
      this.#groupOf[member] = one;
    }
    for (const map of from.maps) into.maps.add(map);
    for (const member of from.not) into.not.add(member);
    this.#groups[other] = null;
  }
  namesOf(group: number): readonly number[] {
    return [...this.#group(group).names];
  }

  #group(at: number): Group {
    return this.#groups[at] as Group;
  }
}

interface Group {
  readonly members: number[];
  readonly maps: Set<number>;
  /** Without those that only a slip made other names. */
  readonly names: Set<number>;
  /** Members of others, of whom somebody said that they are not these. */
  readonly not: Set<number>;
}
