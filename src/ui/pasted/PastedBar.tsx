import type { MapPoint } from '../../domain/quantities.ts';
import { isFile } from '../../workspace/pasteDesk.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { BadLines } from './BadLines.tsx';
import './pasted.css';

/** What was pasted and did not come in yet, beside the field: lines to be put right, and a list or table that was put aside. */
export const PastedBar = ({
  near,
  onEmpty,
}: {
  readonly near: () => MapPoint;
  /** The last line is done with: the focus goes on from there. */
  readonly onEmpty: () => void;
}) => {
  const desk = useDesk();
  const { pasted: t } = useLanguage();
  const { bad, text, isLooking } = useObserved(desk.pasted);
  const isAside = text !== null && text !== '' && !isLooking;
  return (
    <>
      {bad.length > 0 && <BadLines lines={bad} near={near} onEmpty={onEmpty} />}
      {isAside && (
        <Notice
          label={t.aside[isFile(text) ? 'other' : 'list']}
          role="status"
          actions={
            <>
              <Button onClick={desk.pasted.lookAgain}>{t.aside.look}</Button>
              <Button
                look="plain"
                onClick={() => {
                  desk.pasted.drop();
                  onEmpty();
                }}
              >
                {t.aside.drop}
              </Button>
            </>
          }
        >
          {t.aside[isFile(text) ? 'other' : 'list']}
        </Notice>
      )}
    </>
  );
};
