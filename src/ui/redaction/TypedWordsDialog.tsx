import type { TypedText } from '../../domain/typedTexts.ts';
import { Button } from '../controls/Button.tsx';
import { CheckBox } from '../controls/CheckBox.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** What people typed, each with whether it may be seen. What is not in the list any more is not remembered either. */
export const TypedWordsDialog = ({
  texts,
  shown,
  onShown,
  onClose,
}: {
  readonly texts: readonly TypedText[];
  readonly shown: ReadonlySet<string>;
  readonly onShown: (keys: readonly string[]) => void;
  readonly onClose: () => void;
}) => {
  const { redaction: t } = useLanguage();
  const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = t.fields;
  const isShown = (key: string) => shown.has(key);
  const tick = (ticked: string, on: boolean) =>
    onShown(texts.flatMap(({ key }) => ((key === ticked ? on : isShown(key)) ? [key] : [])));
  return (
    <Dialog title={t.words.title} onClose={onClose}>
      <p>{t.words.body}</p>
      <ul className="typed-words">
        {texts.map(({ key, table, field, text, moments, holdsPerson }) => (
          <li key={key}>
            <CheckBox checked={isShown(key)} onChange={(on) => tick(key, on)}>
              <span>
                {text}
                <small>
                  {fields[table]?.[field]}
                  {moments.length > 0 && moments[0] !== 'now' && ` · ${t.words.onlyBefore}`}
                </small>
                {holdsPerson && <small className="holds-person">{t.words.holdsPerson}</small>}
              </span>
            </CheckBox>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button look="primary" onClick={onClose}>
          {t.words.done}
        </Button>
      </div>
    </Dialog>
  );
};
