import type { ImportColumn, ImportNotice, ImportNoticeCode, ReadablePreview } from '../../formats/importPreview.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What is said of what was changed or chosen, not of what stays out. */
const GOOD_TO_KNOW: ReadonlySet<ImportNoticeCode> = new Set([
  'signsRemoved',
  'namesNumbered',
  'relationsMerged',
  'influenceMutual',
  'actorsAdded',
  'strengthsScaled',
  'negativeTension',
  'namesUnseen',
  'noHeader',
  'decodedAs',
]);

/** What is said of a whole column that nothing is made of; others speak of single values in one. */
const SAYS_WHY: ReadonlySet<ImportNotice['code']> = new Set(['clustersLeftOut', 'groupingLeftOut']);

/** What does not come in, each with why; and below that what is good to know of what does. */
export const LeftOut = ({ readable: { columns, notices, tables } }: { readonly readable: ReadablePreview }) => {
  const { filePreview: t, formats } = useLanguage();
  const hasParts = tables.some(({ strengths }) => strengths !== null);
  // The columns say themselves that they are left out, the parts how strengths were divided.
  const said = notices.filter(({ code }) => code !== 'sensitiveColumn' && !(hasParts && code === 'strengthsScaled'));
  const out = said.filter(({ code }) => !GOOD_TO_KNOW.has(code));
  const known = said.filter(({ code }) => GOOD_TO_KNOW.has(code));
  // A column of which a sentence says why it stays out needs no line of its own.
  const toldOf = new Set(out.filter(({ code }) => SAYS_WHY.has(code)).map(({ details }) => details.column));
  const left = columns.filter(({ field, because, column }) => field === null && !(because === 'unknown' && toldOf.has(column)));
  const whyNot = ({ because, says }: ImportColumn): string => {
    if (because === 'sensitive') return t.staysOut(says ? formats.unfit[says] : '');
    return because === 'corrected' ? t.byYou : t.unknownColumn;
  };
  const sentence = ({ code, details }: ImportNotice) => formats.notices[code](details);
  return (
    <div className="stack">
      <section className="left-out">
        <h3>{t.leftOut}</h3>
        {left.length + out.length === 0 ? (
          <p className="hint">{t.nothingLeftOut}</p>
        ) : (
          <ul>
            {left.map((column) => (
              <li key={`${column.table} ${column.of} ${column.key}`}>
                <strong>{t.ofColumn(column.column)}</strong>
                <span>{whyNot(column)}</span>
              </li>
            ))}
            {out.map((notice, index) => (
              <li key={index} className="is-sentence">
                {sentence(notice)}
              </li>
            ))}
          </ul>
        )}
      </section>
      {known.length > 0 && (
        <section className="left-out">
          <h3>{t.notices}</h3>
          <ul>
            {known.map((notice, index) => (
              <li key={index} className="is-sentence">
                {sentence(notice)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
