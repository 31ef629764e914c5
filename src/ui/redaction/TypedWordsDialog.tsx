import { useId } from 'react';
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
  /** Hears which of these texts may be seen. */
  readonly onShown: (keys: readonly string[]) => void;
  readonly onClose: () => void;
}) => {
  const { redaction: t } = useLanguage();
  const id = useId();
  const names = texts.filter(({ hiding }) => hiding === 'actor');
  const others = texts.filter(({ hiding }) => hiding !== 'actor');
  const isShown = (key: string) => shown.has(key);
  const tick = (ticked: readonly TypedText[], on: boolean) =>
    onShown(texts.flatMap((one) => ((ticked.includes(one) ? on : isShown(one.key)) ? [one.key] : [])));
  const namesShown = names.filter(({ key }) => isShown(key)).length;
  return (
    <Dialog title={t.words.title} onClose={onClose}>
      <p>{t.words.body}</p>
      {names.length > 0 && (
        <section aria-labelledby={`${id}-names`}>
          <h3 id={`${id}-names`}>{t.words.names}</h3>
          <p>{t.words.namesMean}</p>
          <div className="typed-words">
            <CheckBox
              checked={namesShown === names.length}
              mixed={namesShown > 0 && namesShown < names.length}
              onChange={(on) => tick(names, on)}
            >
              <strong>{t.words.allNames(names.length)}</strong>
            </CheckBox>
          </div>
          <WordList texts={names} isShown={isShown} onTick={(one, on) => tick([one], on)} />
        </section>
      )}
      {names.length > 0 && others.length > 0 && <h3>{t.words.others}</h3>}
      <WordList texts={others} isShown={isShown} onTick={(one, on) => tick([one], on)} />
      <div className="actions">
        <Button look="primary" onClick={onClose}>
          {t.words.done}
        </Button>
      </div>
    </Dialog>
  );
};

const WordList = ({
  texts,
  isShown,
  onTick,
}: {
  readonly texts: readonly TypedText[];
  readonly isShown: (key: string) => boolean;
  readonly onTick: (one: TypedText, on: boolean) => void;
}) => {
  const { redaction: t } = useLanguage();
  const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = t.fields;
  if (texts.length === 0) return null;
  return (
    <ul className="typed-words">
      {texts.map((one) => (
        <li key={one.key}>
          <CheckBox checked={isShown(one.key)} onChange={(on) => onTick(one, on)}>
            <span>
              {one.text}
              <small>
                {one.hiding === 'actor' ? t.words.sharesWord : fields[one.table]?.[one.field]}
                {one.moments.length > 0 && one.moments[0] !== 'now' && ` · ${t.words.onlyBefore}`}
              </small>
              {one.holdsPerson && (
                <small className="holds-person">{one.hiding === 'actor' ? t.words.holdsName : t.words.holdsPerson}</small>
              )}
            </span>
          </CheckBox>
        </li>
      ))}
    </ul>
  );
};
