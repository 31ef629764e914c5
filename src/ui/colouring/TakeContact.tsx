import { useEffect } from 'react';
import { withoutContact } from '../../domain/network/colouredMap.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { useDesk, useShownMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** Where a map that shows who was not spoken to is handed over: that it is left out unless asked for, and asked for each time. */
export const TakeContact = ({ hasHint = false }: { readonly hasHint?: boolean }) => {
  const { colouring: t } = useLanguage();
  const { colouring } = useDesk();
  const { takesContact } = colouring;
  const chosen = useObserved(colouring);
  const takes = useObserved(takesContact);
  const isThere = useShownMap((map) => withoutContact(chosen, map) !== chosen);
  useEffect(() => () => takesContact.set(false), [takesContact]);
  if (!isThere) return null;
  return (
    <div className="take-contact">
      <CheckBox checked={takes} onChange={takesContact.set}>
        {t.takeContact}
      </CheckBox>
      {hasHint && <p className="hint">{t.takeContactHint}</p>}
    </div>
  );
};
