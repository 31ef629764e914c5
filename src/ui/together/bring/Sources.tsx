import { useEffect } from 'react';
import { propertiesOf } from '../../../domain/actorMap.ts';
import { FILE_ENDINGS } from '../../../formats/fileEndings.ts';
import type { BringDesk } from '../../../workspace/bringDesk.ts';
import { AnyOf } from '../../controls/Choice.tsx';
import { FileField } from '../../controls/FileField.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { useProgram } from '../../controls/useProgram.tsx';
import { asChosen } from './asChosen.ts';

const FILE_TYPES = [...FILE_ENDINGS, 'age'].map((ending) => `.${ending}`).join(',');

/** Where maps are brought from: files, and the maps on this device. */
export const Sources = ({ desk }: { readonly desk: BringDesk }) => {
  const { layingTogether: t } = useLanguage();
  const { library } = useProgram();
  const { brought } = useObserved(desk);
  useEffect(() => void library.refresh(), [library]);
  const own = desk.live && propertiesOf(desk.live.editor.getSnapshot().map).id;
  const maps =
    useObserved(library).maps?.flatMap((listed) => (listed.isDamaged || listed.properties.id === own ? [] : [listed])) ?? null;
  const chosen = brought.flatMap((one) => (one.from === 'here' && one.map ? [one.map] : []));
  return (
    <div className="stack">
      <FileField
        label={brought.some(({ from }) => from === 'file') ? t.from.more : t.from.choose}
        isAnother={brought.length > 0}
        accept={FILE_TYPES}
        multiple
        said={t.from.drop}
        onTake={(files) => void desk.addFiles(files.map(asChosen))}
      />
      {maps?.length === 0 && <p className="hint">{t.from.nothingHere}</p>}
      {maps && maps.length > 0 && (
        <AnyOf
          legend={t.from.here}
          name="bring-here"
          look="lines"
          values={[...new Set(chosen)]}
          options={maps.map(({ properties, actors }) => ({
            value: properties.id,
            label: <span translate="no">{properties.title}</span>,
            aside: t.from.counts(actors),
          }))}
          onChange={(ids) => {
            for (const { properties } of maps) {
              if (ids.includes(properties.id)) void desk.addMap(properties.id, properties.title);
              else desk.takeMapAway(properties.id);
            }
          }}
        />
      )}
    </div>
  );
};
