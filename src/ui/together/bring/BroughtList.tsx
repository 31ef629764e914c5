import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { SnapshotId } from '../../../domain/identifiers.ts';
import type { RedactionLevel } from '../../../domain/redactionChoice.ts';
import { mapOfContribution } from '../../../domain/together/contribution.ts';
import type { BringDesk } from '../../../workspace/bringDesk.ts';
import type { Brought, BroughtMap, ClosedMap } from '../../../workspace/brought.ts';
import { Button } from '../../controls/Button.tsx';
import { CheckBox } from '../../controls/CheckBox.tsx';
import { OneOf } from '../../controls/Choice.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { oncePerClick } from '../../controls/oncePerClick.ts';
import { TextField } from '../../controls/TextField.tsx';
import { useDeed } from '../../controls/useDeed.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';

/** What was brought: what each map is called here, how it stands to the others, and why it cannot take part. */
export const BroughtList = ({ desk }: { readonly desk: BringDesk }) => {
  const { layingTogether: t } = useLanguage();
  const { brought } = useObserved(desk);
  const heading = useId();
  const notRead = brought.filter(({ state }) => state === 'refused').length;
  return (
    <section className="brought" aria-labelledby={heading}>
      <h3 id={heading}>{desk.live ? t.listMore : t.list}</h3>
      <p role="status" className={notRead > 0 ? 'problem' : 'hint'}>
        {notRead > 0 ? t.notRead(notRead) : brought.length === 0 ? t.nothingYet : ''}
      </p>
      <ul>
        {brought.map((one) => (
          <li key={one.key}>
            {one.state === 'ready' ? (
              <MapRow desk={desk} one={one} />
            ) : one.state === 'closed' ? (
              <ClosedRow desk={desk} one={one} />
            ) : (
              <Pending one={one} />
            )}
            <IconButton label={t.row.takeAway(one.source)} icon={X} onClick={oncePerClick(() => desk.takeAway(one.key))} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Who on a map that was brought cannot be told on the others; nobody where there is nobody with a number. */
const hiddenOn = ({ contribution, hidden }: BroughtMap): RedactionLevel => {
  if (!contribution.contribution.hasNumbers) return 'none';
  if (hidden === 'everybody') return hidden;
  return [...mapOfContribution(contribution).actors.values()].some(({ kind }) => kind === 'person') ? 'persons' : 'none';
};

const MapRow = ({ desk, one }: { readonly desk: BringDesk; readonly one: BroughtMap }) => {
  const { layingTogether: t } = useLanguage();
  const { standing, labels, asked, brought } = useObserved(desk);
  const how = standing.get(one.key) ?? { code: 'new' };
  const map = mapOfContribution(one.contribution);
  const label = labels.get(one.key);
  const hidden = hiddenOn(one);
  /** What another one is called here: by its label when it takes part, else where it comes from. */
  const calledSo = (id: string): string => {
    const other = brought.find((each) => each.state === 'ready' && each.contribution.id === id && each.key !== one.key);
    const there = desk.live?.editor.getSnapshot().map.snapshots.get(id as SnapshotId)?.name;
    return (
      there ?? asked.find((each) => each.id === id)?.name ?? (other && (labels.get(other.key) ?? other.source)) ?? one.source
    );
  };
  const says = 'of' in how ? t.stands[how.code](calledSo(how.of)) : (t.stands[how.code]?.() ?? null);
  const mayTakePart = how.code === 'new' || how.code === 'otherState' || how.code === 'sameDrawing';
  return (
    <div className="brought-map">
      <div className="brought-head">
        {mayTakePart && (
          <CheckBox
            checked={label !== undefined}
            spoken={t.row.takesPart(one.source)}
            onChange={(isIn) => desk.choose(one.key, { isIn })}
          />
        )}
        {label === undefined ? (
          <strong translate="no">{one.source}</strong>
        ) : (
          <TextField
            label={t.row.label(one.source)}
            isLabelHidden
            value={label}
            onChange={(typed) => desk.label(one.key, typed)}
          />
        )}
      </div>
      <p className="hint">
        {label !== undefined && <span translate="no">{one.source} · </span>}
        {t.row.holds(map.actors.size, map.relations.size)}
      </p>
      {says !== null && <p>{says}</p>}
      {hidden !== 'none' && <p>{t.row.hidden[hidden]}</p>}
      {how.code === 'otherState' && label !== undefined && (
        <OneOf
          legend={t.state.legend(one.source)}
          name={`state-${one.key}`}
          value={one.isBoth ? 'both' : 'replace'}
          options={[
            { value: 'replace', label: t.state.replace },
            { value: 'both', label: t.state.both },
          ]}
          onChoose={(value) => desk.choose(one.key, { isBoth: value === 'both' })}
        />
      )}
    </div>
  );
};

const ClosedRow = ({ desk, one }: { readonly desk: BringDesk; readonly one: ClosedMap }) => {
  const { layingTogether: t, envelope } = useLanguage();
  const [passphrase, setPassphrase] = useState('');
  const opening = useDeed();
  const open = () => void opening.start(() => desk.open(one.key, passphrase));
  return (
    <div className="brought-map">
      <strong translate="no">{one.source}</strong>
      <p>{t.closed}</p>
      <div className="brought-closed">
        <TextField
          label={envelope.received.passphrase}
          value={passphrase}
          problem={one.problem && envelope.refused[one.problem]}
          onChange={setPassphrase}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            open();
          }}
        />
        <Button deed={opening} onClick={open}>
          {opening.isBusy ? envelope.received.opening : envelope.received.open}
        </Button>
      </div>
    </div>
  );
};

const Pending = ({ one }: { readonly one: Exclude<Brought, BroughtMap | ClosedMap> }) => {
  const { layingTogether: t, formats, filePreview } = useLanguage();
  const why =
    one.state === 'reading'
      ? null
      : typeof one.refusal === 'string'
        ? t.refused[one.refusal]
        : [
            formats.refusals[one.refusal.code](one.refusal.details),
            ...(one.refusal.place ? [filePreview.place(one.source, one.refusal.place.line, one.refusal.place.column)] : []),
          ].join(' ');
  return (
    <div className="brought-map">
      <strong translate="no">{one.source}</strong>
      {why === null ? <p className="hint">{t.reading}</p> : <p>{why}</p>}
    </div>
  );
};
