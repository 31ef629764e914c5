import type { MapPoint } from '../../domain/quantities.ts';
import { isFile } from '../../workspace/pasteDesk.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { PastedListDialog } from './PastedListDialog.tsx';
import { TakeInDialog } from './TakeInDialog.tsx';

/** Shows what pasted text would bring, before anything comes in. Closing it puts the text aside. */
export const PastedDialog = ({
  near,
  onOwn,
}: {
  readonly near: () => MapPoint;
  readonly onOwn: (data: DataTransfer) => boolean;
}) => {
  const desk = useDesk();
  const { pasted: t } = useLanguage();
  const { text } = useObserved(desk.pasted);
  if (text === null) return null;
  if (!isFile(text)) return <PastedListDialog text={text} near={near} onOwn={onOwn} />;
  return <TakeInDialog pasted={new File([text], t.other.name)} onClose={desk.pasted.putAside} onDone={desk.pasted.drop} />;
};
