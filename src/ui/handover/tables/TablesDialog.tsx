import { useState } from 'react';
import { propertiesOf } from '../../../domain/actorMap.ts';
import type { Hiding } from '../../../domain/fields.ts';
import { loadPart } from '../../../workspace/loadPart.ts';
import { saySaved } from '../../../workspace/saySaved.ts';
import { Button } from '../../controls/Button.tsx';
import { AnyOf, OneOf } from '../../controls/Choice.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { downloadFile } from '../../controls/download.ts';
import { useDeed } from '../../controls/useDeed.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useRedacted } from '../../redaction/useRedacted.ts';
import { useRedactionChoice } from '../../redaction/useRedactionChoice.ts';
import { WhoIsRecognisable } from '../../redaction/WhoIsRecognisable.tsx';
import { handedName } from '../handedName.ts';
import { useComparedAsSeen } from '../useComparedAsSeen.ts';
import { partsOn, type TablePart } from './mapTables.ts';

const KINDS = ['xlsx', 'ods', 'csv'] as const;
const HELD: readonly Hiding[] = ['actor', 'camp', 'area', 'emptied'];

/** Saves tables of the map for a spreadsheet, with the names that may be seen. */
export const TablesDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const desk = useDesk();
  const language = useLanguage();
  const t = language.handover.tables;
  const chosen = useRedactionChoice();
  const { map } = useRedacted(chosen.choice);
  const [parts, setParts] = useState<TablePart[]>(['actors', 'relations']);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('xlsx');
  const { problem, isBusy, start } = useDeed();
  const { maps: compared } = useComparedAsSeen(map);
  const offered = partsOn(map, compared);
  const wanted = parts.filter((part) => offered.includes(part));
  const save = () =>
    start(async () => {
      const { tablesFile } = await loadPart(() => import('./tablesFile.ts'));
      const { mapTables } = await loadPart(() => import('./mapTables.ts'));
      const sheets = await mapTables(map, wanted, compared, desk, language);
      const name = handedName(propertiesOf(map).title, chosen.choice.level, desk.today(), language.code);
      downloadFile(await tablesFile(sheets, kind, name, language.code));
      if (chosen.choice.level === 'none') saySaved(desk);
      else desk.notice.set({ kind: 'exported', holdsNames: false });
      onClose();
    });
  return (
    <Dialog title={t.menu} onClose={onClose}>
      <div className="stack">
        <AnyOf
          legend={t.which}
          name="tables"
          options={offered.map((value) => ({ value, label: t.parts[value] }))}
          values={wanted}
          onChange={setParts}
        />
        <OneOf
          legend={t.kind}
          name="tables-kind"
          options={KINDS.map((value) => ({ value, label: t.kinds[value] }))}
          value={kind}
          onChoose={setKind}
        />
        <WhoIsRecognisable chosen={chosen} kinds={HELD} />
        {problem && <p role="alert">{problem}</p>}
        {wanted.length === 0 && <p className="hint">{t.none}</p>}
        <div className="actions">
          <Button onClick={onClose}>{language.library.cancel}</Button>
          <Button look="primary" onClick={save} disabled={isBusy || wanted.length === 0}>
            {t.save}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
