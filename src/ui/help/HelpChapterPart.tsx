import { Fragment } from 'react';
import { boldPieces, type GuidePicture, type HelpPart } from '../../language/helpText.ts';
import { ownFile } from '../controls/ownFile.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

/** One piece of a chapter: a paragraph, a heading, a list, a picture or a table. */
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
  if ('picture' in part) return <GuideImage {...part} />;
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

/** As large as the pictures are on the screen that they were made of. */
const SIZE = { width: 1200, height: 750 };

const GuideImage = ({ picture, shows }: { readonly picture: GuidePicture; readonly shows: string }) => {
  const { code } = useLanguage();
  return <img className="help-picture" src={ownFile(`/guide/${code}/${picture}.webp`)} alt={shows} loading="lazy" {...SIZE} />;
};

const Said = ({ text }: { readonly text: string }) =>
  boldPieces(text).map((piece, place) =>
    // Pieces have nothing but their place to tell them apart, and never move.
    place % 2 === 1 ? <strong key={place}>{piece}</strong> : <Fragment key={place}>{piece}</Fragment>,
  );
