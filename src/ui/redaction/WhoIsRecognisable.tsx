import { useId, useMemo, useState } from 'react';
import type { Hiding } from '../../domain/fields.ts';
import { REDACTIONS } from '../../domain/redactionChoice.ts';
import { shownAfter } from '../../domain/shownTexts.ts';
import { typedTexts } from '../../domain/typedTexts.ts';
import { Button } from '../controls/Button.tsx';
import { Choice, type ChoiceLook } from '../controls/Choice.tsx';
import { FormDialog } from '../controls/FormDialog.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { TypedWordsDialog } from './TypedWordsDialog.tsx';
import type { RedactionChosen } from './useRedactionChoice.ts';
import './redaction.css';

/**
 * The three levels, and with persons hidden the typed words that may be seen; `kinds` are those that can be seen at all in what
 * is made. None of these words stands on the page before somebody asks for the list.
 */
export const WhoIsRecognisable = ({
  chosen: { choice, setLevel, setShown },
  kinds,
  look = 'cards',
  isHanded = false,
}: {
  readonly chosen: RedactionChosen;
  readonly kinds: readonly Hiding[];
  /** `chips` where it stands in a bar, and not among the choices of a dialog. */
  readonly look?: Exclude<ChoiceLook, 'lines'>;
  /** The map itself is given to somebody, rather than seen on something. */
  readonly isHanded?: boolean;
}) => {
  const { redaction: t } = useLanguage();
  const map = useMap((map) => map);
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  /** Somebody was told that names will be seen, and said yes: asked anew wherever names can be seen anew. */
  const [isWarned, setWarned] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const isOnCards = look === 'cards';
  const hidesPersons = choice.level === 'persons';
  const texts = useMemo(() => (hidesPersons ? typedTexts(map, kinds) : []), [map, hidesPersons, kinds]);
  const shown = texts.filter(({ key }) => choice.shown.has(key)).length;
  const hiddenNames = texts.filter(({ key, hiding }) => hiding === 'actor' && !choice.shown.has(key)).length;
  return (
    <div className="who-is-recognisable" data-look={look}>
      <div
        role="radiogroup"
        aria-labelledby={`${id}-who`}
        aria-describedby={isOnCards ? undefined : `${id}-means`}
        className="choices"
        data-look={look}
      >
        <span id={`${id}-who`} className="who-question">
          {t.who}
        </span>
        {REDACTIONS.map((level) => (
          <Choice
            key={level}
            type="radio"
            // Each of a name of its own, so that no arrow key chooses: where a room looks on, passing by shows names.
            name={`${id}-${level}`}
            checked={level === (isAsking ? 'none' : choice.level)}
            look={look}
            {...(isOnCards && level === choice.level && { means: isHanded && level === 'none' ? t.asTyped : t.means[level] })}
            onChange={() => (level === 'none' && !isWarned ? setAsking(true) : setLevel(level))}
          >
            {t.levels[level]}
          </Choice>
        ))}
      </div>
      {texts.length > 0 && (
        <div className="typed-along">
          {isOnCards && <p>{t.along(shown, texts.length, new Set(texts.map(({ hiding }) => hiding)))}</p>}
          <Button onClick={() => setChoosing(true)}>
            {isOnCards ? t.choose : `${t.choose} (${t.chosen(shown, texts.length)})`}
          </Button>
        </div>
      )}
      {(!isOnCards || hiddenNames > 0) && (
        <p id={`${id}-means`} className="hint" data-level={choice.level}>
          {!isOnCards && <span>{t.means[choice.level]}</span>}
          {hiddenNames > 0 && <strong> {t.hiddenNames(hiddenNames)}</strong>}
        </p>
      )}
      {isChoosing && (
        <TypedWordsDialog
          texts={texts}
          shown={choice.shown}
          onShown={(ticked) => setShown(shownAfter(map, choice.shown, kinds, ticked))}
          onClose={() => setChoosing(false)}
        />
      )}
      {isAsking && (
        <FormDialog
          title={t.ask.title}
          submit={t.ask.yes}
          onClose={() => setAsking(false)}
          onSubmit={() => {
            setLevel('none');
            setWarned(true);
            setAsking(false);
            return null;
          }}
        >
          <p>{isHanded ? t.ask.handed : t.ask.body}</p>
        </FormDialog>
      )}
    </div>
  );
};
