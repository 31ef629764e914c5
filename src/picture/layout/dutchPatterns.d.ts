/** Where Dutch words may be broken, as the package has it: levels, a tree of letters whose leaves name a row of levels, and words that are different. */
declare module 'hyphen/patterns/nl.js' {
  interface Letters {
    readonly [letter: string]: Letters | number | readonly [Letters, number];
  }
  const patterns: readonly [
    levels: readonly (readonly number[])[],
    tree: Letters,
    exceptions: Readonly<Record<string, readonly number[]>>,
  ];
  export default patterns;
}
