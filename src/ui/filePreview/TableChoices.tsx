import { useId } from 'react';
import {
  correctionOf,
  type ImportSettings,
  ROWS_ARE,
  type RowsAre,
  SEPARATORS,
  type Separator,
  type TablePreview,
} from '../../formats/importPreview.ts';
import { AnyOf } from '../controls/Choice.tsx';
import { Fold } from '../controls/Fold.tsx';
import { Select } from '../controls/Select.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { Correct } from './useMapReading.ts';

/** What is asked of a table before its button: what a row is, where its headings are, where it goes. What is rarely wrong is folded away. */
export const TableChoices = ({
  table: { table, file, rowsAre, mayBe, header, firstLines, separator, sheets },
  settings,
  destination,
  correct,
}: {
  readonly table: TablePreview;
  readonly settings: ImportSettings;
  readonly destination: string;
  readonly correct: Correct;
}) => {
  const { filePreview: t } = useLanguage();
  const id = useId();
  const said = correctionOf(settings, table);
  const isText = firstLines.length > 0 && sheets === null && rowsAre !== 'lines';
  const readSheets = correctionOf(settings, file).sheets ?? sheets?.read ?? [];
  const kinds = ROWS_ARE.filter((kind) => kind === rowsAre || mayBe.includes(kind));
  return (
    <fieldset className="table-choices">
      <legend className="hidden-visually">{t.choices}</legend>
      <div className="table-choices-row">
        {mayBe.length > 0 && (
          <Select<RowsAre>
            label={t.rowsAre}
            value={said.rowsAre ?? rowsAre}
            options={kinds.map((value) => ({ value, label: t.rowKinds[value] }))}
            onChoose={(rowsAre) => correct(table, { rowsAre })}
          />
        )}
        {firstLines.length > 0 && rowsAre !== 'lines' && (
          <Select
            label={t.header}
            value={String(said.header ?? header)}
            options={[
              { value: '0', label: t.noHeader },
              ...firstLines.flatMap((text, index) =>
                text === '' ? [] : [{ value: String(index + 1), label: t.headerLine(index + 1, short(text)) }],
              ),
            ]}
            onChoose={(line) => correct(table, { header: Number(line) })}
          />
        )}
        <div className="field">
          <span className="choice-question">{t.destination}</span>
          <p className="choice-answer">{destination}</p>
        </div>
      </div>
      {(isText || (sheets && sheets.all.length > 1)) && (
        <Fold title={t.more} className="fold quiet-fold">
          {sheets && sheets.all.length > 1 && (
            <AnyOf
              legend={t.sheets}
              name={`${id}-sheets`}
              values={readSheets}
              options={sheets.all.map((sheet) => ({ value: sheet, label: sheet }))}
              onChange={(chosen) => {
                if (chosen.length > 0) correct(file, { sheets: sheets.all.filter((sheet) => chosen.includes(sheet)) });
              }}
            />
          )}
          {isText && (
            <Select<Separator | ''>
              label={t.separator}
              value={said.separator ?? separator ?? ''}
              options={[
                ...(separator === null ? [{ value: '' as const, label: t.oneColumn }] : []),
                ...SEPARATORS.map((value) => ({ value, label: t.separators[value] })),
              ]}
              onChoose={(separator) => separator !== '' && correct(table, { separator })}
            />
          )}
        </Fold>
      )}
    </fieldset>
  );
};

/** A line of a table, as far as one must see to know it. */
const short = (line: string): string => {
  const text = line
    .replaceAll('\t', ' · ')
    .replace(/\s+/g, ' ')
    .replace(/^[ ·]+/, '')
    .trim();
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
};
