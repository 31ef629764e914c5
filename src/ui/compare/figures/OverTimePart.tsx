import { useMemo, useState } from 'react';
import type { FigureCode, FiguresOverTime } from '../../../analysis/compare/comparison.ts';
import type { CampId } from '../../../domain/identifiers.ts';
import { mapsOfSnapshots } from '../../../domain/mapsOfSnapshots.ts';
import { Gate } from '../../controls/Gate.tsx';
import { Select } from '../../controls/Select.tsx';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { type NameOf, useKeyFigureTerm, useNames } from '../../controls/useNames.ts';
import { nameOn } from '../comparedNames.ts';
import { TimeFigure } from './TimeFigure.tsx';
import './figures.css';
import './overTime.css';

type Series = FiguresOverTime['series'][number];

/** One figure across all snapshots, with the events in it. */
export const OverTimePart = () => {
  const asked = useAnswer(({ insight }) => insight.about({ ask: 'figuresOverTime' }));
  return <Gate asked={asked}>{(answer) => <OverTime answer={answer} />}</Gate>;
};

const OverTime = ({ answer }: { readonly answer: FiguresOverTime }) => {
  const { comparison, comparisonParts: t } = useLanguage();
  const { many } = useKeyFigureTerm();
  const nameOf = useNamesOverTime(answer);
  const [code, setCode] = useState<FigureCode>('tension');
  const [pair, setPair] = useState('');
  const ofCode = answer.series.filter((series) => series.code === code);
  // With two camps, all camps together say the same as these two.
  const pairs = ofCode.filter(({ camps }) => camps !== null);
  const series = ofCode.find((one) => keyOf(one) === pair) ?? ofCode.find(({ camps }) => camps === null) ?? ofCode[0];
  return (
    <>
      <h3>{t.overTimeHeading}</h3>
      <div className="over-time-choice">
        <Select
          label={t.figure}
          value={code}
          options={(Object.keys(comparison.figureName) as FigureCode[]).map((value) => ({
            value,
            label: comparison.figureName[value](many),
          }))}
          onChoose={setCode}
        />
        {pairs.length > 1 && series && (
          <Select
            label={t.pair}
            value={keyOf(series)}
            options={ofCode.map((one) => ({
              value: keyOf(one),
              label: one.camps ? t.betweenCamps(nameOf(one.camps[0]), nameOf(one.camps[1])) : t.allCamps,
            }))}
            onChoose={setPair}
          />
        )}
      </div>
      {series && (
        <TimeFigure
          key={keyOf(series)}
          answer={answer}
          series={series}
          title={comparison.figureTitle(code, series.camps, nameOf, many)}
        />
      )}
    </>
  );
};

const keyOf = ({ code, camps }: Series): string => [code, ...(camps ?? [])].join(' ');

/** Camps that are on the map no more are called what they were on the last snapshot that has them. */
const useNamesOverTime = ({ series }: FiguresOverTime): NameOf => {
  const map = useMap((map) => map);
  const nameOf = useNames();
  const isAllThere = series.every(({ camps }) => camps === null || camps.every((camp) => map.camps.has(camp)));
  const older = useMemo(() => (isAllThere ? [] : [...mapsOfSnapshots(map).values()].toReversed()), [isAllThere, map]);
  return (id) => (map.camps.has(id as CampId) ? nameOf(id) : (older.map((one) => nameOn(one, id)).find(Boolean) ?? nameOf(id)));
};
