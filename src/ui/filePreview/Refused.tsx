import type { RefusedPreview } from '../../formats/importPreview.ts';
import { Button } from '../controls/Button.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** Why nothing can come in: what the file looks like, where it goes wrong, and what to do. */
export const Refused = ({
  refused,
  isCorrected,
  onTakePart,
}: {
  readonly refused: RefusedPreview;
  /** It could be read, before something was corrected. */
  readonly isCorrected: boolean;
  readonly onTakePart: () => void;
}) => {
  const { filePreview: t, formats } = useLanguage();
  const { code, details, place, partial } = refused;
  return (
    <div className="file-refused">
      <h3>{isCorrected ? t.notSo : t.refused}</h3>
      <p>{formats.refusals[code](details)}</p>
      {place && <p>{t.place(place.file, place.line, place.column)}</p>}
      {partial && <p>{t.partial(partial.actorsRead, partial.relationsRead, partial.relationsFound)}</p>}
      <p className="hint">{t.untouched}</p>
      {partial && <Button onClick={onTakePart}>{t.acceptPartial}</Button>}
    </div>
  );
};
