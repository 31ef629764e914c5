import type { ActorKind } from './actorKind.ts';
import type { Label } from './fields.ts';

/** Who is hidden in what leaves the screen: nobody, whoever is a person, or everybody. */
export const REDACTIONS = ['none', 'persons', 'everybody'] as const;
export type RedactionLevel = (typeof REDACTIONS)[number];
export interface RedactionChoice {
  readonly level: RedactionLevel;
  /** With persons hidden: the typed words that may be seen all the same, by the keys of `typedTexts`. */
  readonly shown: ReadonlySet<string>;
}

/** What is read in place of a name; `language` has the words. Every number gives another. */
export interface StandIns {
  /** "Persoon 3"; without a number for a name that several persons bear. */
  readonly actor: (kind: ActorKind, number: number | null) => string;
  /** "Kamp A", "Foto 1". */
  readonly label: (label: Label, number: number) => string;
}

/** The same where it is read and not kept as a file: a number stays on the line of its word. */
export const onOneLine = ({ actor, label }: StandIns): StandIns => {
  const joined = (name: string) => name.replaceAll(' ', '\u00A0');
  return {
    actor: (kind, number) => joined(actor(kind, number)),
    label: (of, number) => joined(label(of, number)),
  };
};
