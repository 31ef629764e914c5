import { useId } from 'react';
import type { WithinAndAcross } from '../../analysis/campMixing.ts';
import { Fold } from '../controls/Fold.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import './campPicture.css';

const WIDTH = 300;
const BAR = 18;
const ROW = 62;
const BAR_TOP = 24;

interface Row {
  readonly name: string;
  readonly counts: WithinAndAcross;
  readonly colour: string;
}

/** One bar a layer: lines within the camps, then lines across, with a mark where chance would put the border. */
export const CampPicture = ({ positive, tension }: { readonly positive: WithinAndAcross; readonly tension: WithinAndAcross }) => {
  const { answers } = useLanguage();
  const t = answers.camps.picture;
  const rows: readonly Row[] = [
    { name: t.positive, counts: positive, colour: 'var(--link)' },
    { name: t.tension, counts: tension, colour: 'var(--tension)' },
  ].filter(({ counts }) => counts.within + counts.across > 0);
  if (rows.length === 0) return null;
  return (
    <figure className="camp-picture">
      <svg viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} role="img" aria-label={t.label}>
        {rows.map(({ name, counts, colour }, place) => (
          <Bar key={name} name={name} counts={counts} colour={colour} top={place * ROW} />
        ))}
      </svg>
      <CampTable rows={rows} />
    </figure>
  );
};

const Bar = ({ name, counts, colour, top }: Row & { readonly top: number }) => {
  const { answers } = useLanguage();
  const hatch = useId().replace(/[^a-zA-Z0-9]/g, '');
  const t = answers.camps.picture;
  const all = counts.within + counts.across;
  const border = (counts.within / all) * WIDTH;
  const chance = Math.min(1, Math.max(0, 1 - counts.expectedAcross / all)) * WIDTH;
  const labelAt = Math.min(WIDTH - 30, Math.max(30, chance));
  const y = top + BAR_TOP;
  return (
    <g color={colour}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--sheet)" />
          <line x1="0" y1="0" x2="0" y2="6" stroke={colour} strokeWidth="2.5" />
        </pattern>
      </defs>
      <text x="0" y={top + 15} className="bar-name">
        {name}
      </text>
      <text x={WIDTH} y={top + 15} textAnchor="end">
        {[t.within(counts.within), t.across(counts.across)].join(' · ')}
      </text>
      {counts.within > 0 && <rect x="0" y={y} width={border} height={BAR} fill="currentColor" />}
      {counts.across > 0 && (
        <rect
          x={border + 0.75}
          y={y + 0.75}
          width={Math.max(0, WIDTH - border - 1.5)}
          height={BAR - 1.5}
          fill={`url(#${hatch})`}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      )}
      <line x1={chance} y1={y - 3} x2={chance} y2={y + BAR + 4} stroke="var(--sheet)" strokeWidth="5" />
      <line x1={chance} y1={y - 3} x2={chance} y2={y + BAR + 4} stroke="var(--ink)" strokeWidth="2" />
      <text x={labelAt} y={y + BAR + 15} textAnchor="middle" className="bar-chance">
        {t.chance}
      </text>
    </g>
  );
};

const CampTable = ({ rows }: { readonly rows: readonly Row[] }) => {
  const { answers } = useLanguage();
  const t = answers.camps.table;
  return (
    <Fold title={t.show}>
      <table className="small-table">
        <caption className="hidden-visually">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.within}</th>
            <th scope="col">{t.across}</th>
            <th scope="col">{t.expected}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{counts.within}</td>
              <td>{counts.across}</td>
              <td>{t.number(counts.expectedAcross)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
};
