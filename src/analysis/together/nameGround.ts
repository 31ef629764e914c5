/** Why two names are taken for one, or asked about. */
export type NameGround =
  /** Equal but for case, accents, order, number, small words and abbreviations. */
  | { readonly code: 'sameName' }
  /** All but equal: these two words differ by one typing error. */
  | { readonly code: 'typingError'; readonly one: string; readonly other: string }
  /** The same word, or nearly, written in another way: by its sound, without vowels, with another ending. */
  | { readonly code: 'otherSpelling'; readonly one: string; readonly other: string }
  /** "Piet" is what many a "Pieter" is called. */
  | { readonly code: 'shortName'; readonly one: string; readonly other: string }
  /** Words that often mean the same: "buurt" and "wijk". */
  | { readonly code: 'nearWord'; readonly one: string; readonly other: string }
  /** "J." may be "Jan". */
  | { readonly code: 'initial'; readonly one: string; readonly other: string }
  /** "HSV" may be "Harmswaardse Sportvereniging". */
  | { readonly code: 'firstLetters'; readonly one: string; readonly other: string }
  /** One of them says this too: "Oost". */
  | { readonly code: 'saysMore'; readonly words: string };
