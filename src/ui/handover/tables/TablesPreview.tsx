import { isDayCell, type Sheet, type SheetCell } from '../../../formats/write/sheet.ts';
import { shortDay } from '../../../language/grammar.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** So many rows say what a table is like. */
const SHOWN = 3;

/** The first rows of every sheet as it will be made. */
export const TablesPreview = ({ sheets }: { readonly sheets: readonly Sheet[] }) => {
  const { handover, code } = useLanguage();
  const t = handover.tables;
  const said = (cell: SheetCell): string =>
    cell === null ? '' : isDayCell(cell) ? shortDay(cell.day, code) : typeof cell === 'number' ? cell.toLocaleString(code) : cell;
  return (
    <section className="tables-preview" aria-label={handover.picture.preview}>
      {sheets.map(({ name, headings, rows }) => (
        <div key={name}>
          <h3>
            {name} <small>{t.rows(rows.length)}</small>
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls within itself is scrolled by keyboard, too. */}
          <div className="tables-sample" role="region" aria-label={name} tabIndex={0}>
            <table aria-label={name}>
              <thead>
                <tr>
                  {headings.map((heading, column) => (
                    <th key={column} scope="col" className={isNumbers(rows, column) ? 'is-number' : ''}>
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, SHOWN).map((row, index) => (
                  <tr key={index}>
                    {row.map((cell, column) => (
                      <td key={column} className={typeof cell === 'number' ? 'is-number' : ''}>
                        {said(cell)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {rows.length > SHOWN && <p className="hint">{t.more(rows.length - SHOWN)}</p>}
        </div>
      ))}
    </section>
  );
};

const isNumbers = (rows: Sheet['rows'], column: number): boolean => typeof rows[0]?.[column] === 'number';
