import { Fragment, type ReactNode } from 'react';
import type { Block, ReportDocument, Runs } from '../../formats/write/reportDocument.ts';
import { CoursePicture } from '../network/course/CoursePicture.tsx';
import './report.css';

/**
 * A report as it is read and printed. `pictureOf` gives the picture of a block. `level`: of its headline, so that it can stand within a
 * screen that has headings of its own.
 */
export const DocumentView = ({
  report: { code, onePage, running, headline, blocks, colophon },
  pictureOf,
  level = 1,
}: {
  readonly report: ReportDocument;
  readonly pictureOf: (key: string, alt: string) => ReactNode;
  readonly level?: 1 | 3;
}) => {
  const [Headline, Heading] = level === 1 ? (['h1', 'h2'] as const) : (['h3', 'h4'] as const);
  const [left, about, right] = running;
  const shown = (block: Block, key: number): ReactNode => {
    switch (block.is) {
      case 'heading':
        return <Heading key={key}>{block.text}</Heading>;
      case 'paragraph':
        return (
          <p key={key} data-look={block.look}>
            <Words runs={block.runs} />
          </p>
        );
      case 'list': {
        const List = block.marks ? 'ol' : 'ul';
        return (
          <List key={key} className={block.marks && 'numbered'} data-beside={block.isBeside}>
            {block.items.map((runs, i) => (
              <li key={i}>
                <Words runs={runs} />
              </li>
            ))}
          </List>
        );
      }
      case 'table':
        return <ReportTable key={key} table={block} />;
      case 'picture':
        return (
          <figure key={key} style={{ aspectRatio: `${block.width} / ${block.height}` }}>
            {pictureOf(block.key, block.alt)}
          </figure>
        );
      case 'units':
        return (
          <dl key={key} className="units">
            {block.rows.map(({ label, filled, of, said }, i) => (
              <div key={i}>
                <dt>{label}</dt>
                <dd>
                  <span className="squares" aria-hidden="true">
                    {Array.from({ length: of }, (_, i) => (
                      <i key={i} data-filled={i < filled} />
                    ))}
                  </span>
                  {said}
                </dd>
              </div>
            ))}
          </dl>
        );
      case 'course':
        return <CoursePicture key={key} course={block.course} isPaper />;
      case 'numbers':
        return (
          <ul key={key} className="numbers">
            {block.of.map(({ value, words }) => (
              <li key={words}>
                <strong>{value}</strong> {words}
              </li>
            ))}
          </ul>
        );
      case 'columns':
        return (
          <div key={key} className="report-columns" data-count={block.of.length}>
            {block.of.map((column, i) => (
              <div key={i}>{column.map(shown)}</div>
            ))}
          </div>
        );
    }
  };
  return (
    <article className="report" lang={code} data-one-page={onePage}>
      <p className="running">
        <span>
          <strong>{left}</strong>
          {about && ` · ${about}`}
        </span>
        <span>{right}</span>
      </p>
      <Headline className="headline">{headline}</Headline>
      {blocks.map(shown)}
      <dl className="colophon">
        {colophon.map(({ heading, text }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
};

const Words = ({ runs }: { readonly runs: Runs }) =>
  runs.map(({ text, strong }, i) => (strong ? <strong key={i}>{text}</strong> : <Fragment key={i}>{text}</Fragment>));

const ReportTable = ({ table: { caption, columns, rows } }: { readonly table: Extract<Block, { is: 'table' }> }) => {
  const all = columns.reduce((sum, { wide }) => sum + wide, 0);
  return (
    <table>
      <caption className="hidden-visually">{caption}</caption>
      <colgroup>
        {columns.map(({ wide }, i) => (
          <col key={i} style={{ width: `${(100 * wide) / all}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ heading, isNumber }, i) => (
            <th key={i} scope="col" data-number={isNumber}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, isMarked }, row) => (
          <tr key={row} data-marked={isMarked}>
            {cells.map((lines, column) => {
              const Cell = column === 0 ? 'th' : 'td';
              return (
                <Cell key={column} {...(column === 0 && { scope: 'row' })} data-number={columns[column]?.isNumber}>
                  {lines.map((runs, line) => (
                    <span key={line} data-line={line}>
                      <Words runs={runs} />
                    </span>
                  ))}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
