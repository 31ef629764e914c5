/** What the guide is made of; `**` stands around what is named on the screen, so that it is printed bold. */
export type HelpPart =
  | string
  | { readonly heading: string }
  | { readonly list: readonly string[] }
  /** Of the program itself, in `public/guide/` for each language; `shows` is for who does not see it. */
  | { readonly picture: GuidePicture; readonly shows: string }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type GuidePicture = 'insight' | 'network' | 'picture' | 'print' | 'report' | 'tables' | 'presentation';

/** One chapter: what somebody wants to do. Its id is its place in the address. */
export interface HelpChapter {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly HelpPart[];
}
export interface HelpText {
  readonly intro: string;
  readonly contents: string;
  readonly back: { readonly library: string; readonly map: string };
  readonly chapters: (provider: Provider) => readonly HelpChapter[];
}

/** Who offers this copy of the program, as filled in by them; empty where they did not. */
export interface Provider {
  readonly name: string;
  readonly contact: string;
}

/** A sentence in pieces, of which every second one is bold. */
export const boldPieces = (text: string): readonly string[] => text.split('**');

export const loadHelpText = async (code: 'nl' | 'en'): Promise<HelpText> =>
  code === 'nl' ? (await import('./nl/helpText.ts')).helpText : (await import('./en/helpText.ts')).helpText;
