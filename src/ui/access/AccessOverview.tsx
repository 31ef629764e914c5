import { useMemo, useState } from 'react';
import { isBorneByMore } from '../../domain/access/tellApart.ts';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { Somebody } from '../../domain/everybody.ts';
import type { Access, Found, FoundMap } from '../../workspace/access.ts';
import { loadPart } from '../../workspace/loadPart.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { Button } from '../controls/Button.tsx';
import { CheckBox } from '../controls/CheckBox.tsx';
import { downloadFile } from '../controls/download.ts';
import { useDeed } from '../controls/useDeed.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { handedName } from '../handover/handedName.ts';
import { usePrinted } from '../print/usePrinted.tsx';
import { DocumentView } from '../report/DocumentView.tsx';
import { accessDocument } from './accessDocument.ts';
import { EraseFound } from './EraseFound.tsx';
import { WhoIsMeant } from './WhoIsMeant.tsx';

/** What was asked and found, in memory as long as the dialog stands there. */
export interface Looked {
  readonly name: string;
  readonly found: Found;
  readonly access: Access;
}

/** The overview before it is given: who is meant where that is not sure, whether others are named, and out on paper or as a file. */
export const AccessOverview = ({
  looked,
  live,
  onLooked,
  onAgain,
}: {
  readonly looked: Looked;
  readonly live: MapDesk | null;
  readonly onLooked: (found: Found) => void;
  readonly onAgain: () => void;
}) => {
  const { name, found, access } = looked;
  const { library } = useProgram();
  const language = useLanguage();
  const { access: t } = language;
  const today = library.today();
  const [showsOthers, setShowsOthers] = useState(false);
  const [said, setSaid] = useState('');
  const [isErasing, setErasing] = useState(false);
  const saving = useDeed();

  // Once asked, it stays asked: who is left when one was erased is not meant for that.
  const [wasAsked] = useState(() => isBorneByMore(found.maps));
  const asks = wasAsked || isBorneByMore(found.maps);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const keyOf = ({ id }: FoundMap, { ids }: Somebody) => `${id} ${ids[0]}`;
  const isMeant = (map: FoundMap, one: Somebody) => !asks || ticked.has(keyOf(map, one));
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is meant follows from what is ticked
  const report = useMemo(
    () => accessDocument({ name, found, meant: isMeant, showsOthers, today }, language),
    [name, found, asks, ticked, showsOthers, today, language],
  );
  const view = (level: 1 | 3) => <DocumentView report={report} level={level} pictureOf={() => null} />;
  const printed = usePrinted(() => view(1), report.title);
  const save = () =>
    saving.start(async () => {
      const { docxFile } = await loadPart(() => import('../report/docxFile.ts'));
      const blob = await docxFile({ report, pictures: new Map() });
      downloadFile({ name: `${handedName('', 'persons', today, language.code)}.docx`, blob });
      setSaid(t.saved);
    });
  const goes = found.maps.flatMap((map) => {
    const people = map.people.filter((one) => isMeant(map, one));
    const actors = people.flatMap(({ ids }) => ids);
    return actors.length === 0 ? [] : [{ id: map.id, title: propertiesOf(map.map).title, actors }];
  });

  return (
    <div className="access">
      <div className="access-choices">
        {asks && found.maps.some(({ people }) => people.length > 0) && (
          <WhoIsMeant
            maps={found.maps}
            isTicked={isMeant}
            onTick={(map, one, on) => {
              const next = new Set(ticked);
              if (on) next.add(keyOf(map, one));
              else next.delete(keyOf(map, one));
              setTicked(next);
            }}
          />
        )}
        <div className="access-others">
          <CheckBox checked={showsOthers} onChange={setShowsOthers}>
            {t.others}
          </CheckBox>
          <p className="hint">{t.othersHint}</p>
        </div>
        {found.unread.length > 0 && <p className="hint">{t.unread(found.unread)}</p>}
        <p role="status">{said}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <div className="access-paper" tabIndex={0} role="group" aria-label={t.preview}>
        {view(3)}
      </div>
      {printed}
      <div className="actions">
        <Button onClick={onAgain}>{t.again}</Button>
        {goes.length > 0 && (
          <Button look="dangerous" onClick={() => setErasing(true)}>
            {t.erase.button}
          </Button>
        )}
        <Button deed={saving} onClick={() => void save()}>
          {t.word}
        </Button>
        <Button look="primary" onClick={() => print()}>
          {t.print}
        </Button>
      </div>
      {isErasing && (
        <EraseFound
          goes={goes}
          isOneOfMore={asks}
          access={access}
          live={live}
          onErased={async () => {
            setSaid(t.erase.done(goes.length));
            onLooked(await access.lookFor(name));
          }}
          onClose={() => setErasing(false)}
        />
      )}
    </div>
  );
};
