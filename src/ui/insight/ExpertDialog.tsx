import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { ExpertTable, MetricLayer } from '../../analysis/expertTable.ts';
import type { MetricName } from '../../analysis/metrics/metricCatalogue.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Share } from '../../domain/quantities.ts';
import { noticeSentence } from '../../language/noticeSentence.ts';
import { exportTable } from '../../workspace/exportTable.ts';
import type { MetricShown } from '../../workspace/insightDesk.ts';
import { saySaved } from '../../workspace/saySaved.ts';
import { Button } from '../controls/Button.tsx';
import { OneOf } from '../controls/Choice.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { download } from '../controls/download.ts';
import { Fold } from '../controls/Fold.tsx';
import { Gate } from '../controls/Gate.tsx';
import { Select } from '../controls/Select.tsx';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { useObserved } from '../controls/useObserved.ts';
import { LeftOut } from './LeftOut.tsx';
import { MetricTable } from './MetricTable.tsx';
import { NetworkNumbers } from './NetworkNumbers.tsx';
import './experts.css';

const LAYERS: readonly MetricLayer[] = ['positive', 'mixed'];

/** All metrics of all actors, with what they mean; to sort, to save and to lay over the map. */
export const ExpertDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { experts: t } = useLanguage();
  const [layer, setLayer] = useState<MetricLayer>('positive');
  const asked = useAnswer(({ insight }) => insight.about({ ask: 'expertTable', layer }));
  return (
    <Dialog title={t.dialog} onClose={onClose} wide>
      <div className="stack experts">
        <p className="hint">{t.intro}</p>
        <LeftOut />
        <OneOf
          legend={t.layerLegend}
          name="metric-layer"
          options={LAYERS.map((value) => ({ value, label: t.layer[value] }))}
          value={layer}
          onChoose={setLayer}
        />
        <Gate asked={asked}>{(table) => <Metrics table={table} onShown={onClose} />}</Gate>
        <div className="actions">
          <Button onClick={onClose}>{t.close}</Button>
        </div>
      </div>
    </Dialog>
  );
};

const Metrics = ({ table, onShown }: { readonly table: ExpertTable; readonly onShown: () => void }) => {
  const map = useMap(({ map }) => ({ map }));
  const nameOf = useNames();
  const language = useLanguage();
  const { experts: t, code } = language;
  const desk = useDesk();
  const [saved, setSaved] = useState('');
  if (table.rows.length === 0) return <p>{t.nobody}</p>;
  const save = () => {
    download(
      exportTable(
        { title: propertiesOf(map).title, part: t.fileName },
        [t.actor, ...table.metrics.map(({ name }) => t.name[name])],
        table.rows.map(({ actor, values }) => [nameOf(actor), ...table.metrics.map(({ name }) => values[name])]),
        code,
      ),
    );
    setSaved(noticeSentence(language, saySaved(desk)));
  };
  return (
    <>
      {table.isPreview && <p className="hint">{t.preview}</p>}
      <MetricTable table={table} />
      <div className="answer-actions">
        <Button icon={FileDown} onClick={save}>
          {t.saveCsv}
        </Button>
      </div>
      <p role="status" className="hint">
        {saved}
      </p>
      <ShowOnMap table={table} onShown={onShown} />
      <Fold title={t.definitions}>
        <dl className="definitions">
          {table.metrics.map(({ name, unit, source }) => (
            <div key={name}>
              <dt>{t.name[name]}</dt>
              <dd>
                {[t.definition[name], t.source(source)].join(' ')} <small>{t.unit[unit]}</small>
              </dd>
            </div>
          ))}
        </dl>
      </Fold>
      <NetworkNumbers network={table.network} />
    </>
  );
};

const WAYS: readonly MetricShown['as'][] = ['size', 'colour'];

const ShowOnMap = ({ table, onShown }: { readonly table: ExpertTable; readonly onShown: () => void }) => {
  const { insight } = useDesk();
  const { experts: t } = useLanguage();
  const shown = useObserved(insight.metricShown);
  const [metric, setMetric] = useState<MetricName>(shown?.metric ?? 'degree');
  const [as, setAs] = useState<MetricShown['as']>(shown?.as ?? 'size');
  return (
    <fieldset className="on-map">
      <legend>{t.onMapTitle}</legend>
      <Select
        label={t.onMapMetric}
        value={metric}
        options={table.metrics.map(({ name }) => ({ value: name, label: t.name[name] }))}
        onChoose={setMetric}
      />
      <OneOf
        legend={t.onMapAs}
        name="metric-as"
        options={WAYS.map((value) => ({ value, label: t.as[value] }))}
        value={as}
        onChoose={setAs}
      />
      <Button
        onClick={() => {
          insight.metricShown.set(metricOnMap(table, metric, as));
          onShown();
        }}
      >
        {t.show}
      </Button>
      <p className="hint">{t.onMapHow}</p>
    </fieldset>
  );
};

/** A column of the table as the map shows it: each value as its part of the way from the lowest to the highest. Null without values. */
export const metricOnMap = (table: ExpertTable, metric: MetricName, as: MetricShown['as']): MetricShown | null => {
  const values = table.rows.flatMap(({ actor, values: row }): (readonly [ActorId, number])[] => {
    const value = row[metric];
    return value === null || !Number.isFinite(value) ? [] : [[actor, value]];
  });
  if (values.length === 0) return null;
  const lowest = values.reduce((least, [, value]) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const highest = values.reduce((most, [, value]) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const span = highest - lowest;
  const parts = new Map(values.map(([actor, value]) => [actor, (span === 0 ? 0 : (value - lowest) / span) as Share]));
  return { metric, as, parts, lowest, highest };
};
