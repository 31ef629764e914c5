/** The same answers, each worked out once: a text that repeats itself is not understood anew at every turn. */
export const answeredOnce = <Answer>(answer: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const found = known.get(text) ?? { answer: answer(text) };
    known.set(text, found);
    return found.answer;
  };
};
