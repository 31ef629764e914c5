import { Fragment } from 'react';
import { boldPieces, type HelpPart } from '../../language/helpText.ts';

/** One piece of a chapter: a paragraph, a heading, a list or a table. */
export const HelpChapterPart = ({ part }: { readonly part: HelpPart }) => {
  if (typeof part === 'string') {
    return (
      <p>
        <Said text={part} />
      </p>
    );
  }
  if ('heading' in part) return <h3>{part.heading}</h3>;
  if ('list' in part) {
    return (
      <ul>
        {part.list.map((item) => (
          <li key={item}>
            <Said text={item} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="help-table">
      <table>
        <thead>
          <tr>
            {part.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map(([first = '', ...rest]) => (
            <tr key={first}>
              <th scope="row">
                <Said text={first} />
              </th>
              {rest.map((cell) => (
                <td key={cell}>
                  <Said text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Said = ({ text }: { readonly text: string }) =>
  boldPieces(text).map((piece, place) =>
    // Pieces have nothing but their place to tell them apart, and never move.
    place % 2 === 1 ? <strong key={place}>{piece}</strong> : <Fragment key={place}>{piece}</Fragment>,
  );
