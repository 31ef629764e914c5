/** Why, in sentences one below the other. */
export const Grounds = ({ of }: { readonly of: readonly string[] }) => (
  <ul className="grounds">
    {of.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
