import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import { useLanguage } from './useLanguage.tsx';

/** The first few items, and a button for the rest: names in a set, not a long ranking. */
export const FoldedList = <T,>({
  items,
  shown,
  render,
  within = (shownItems) => shownItems,
}: {
  readonly items: readonly T[];
  readonly shown: number;
  readonly render: (item: T) => ReactNode;
  /** What the items stand in; the button stays outside it. */
  readonly within?: (shownItems: ReactNode) => ReactNode;
}) => {
  const { insight: t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {within((isOpen ? items : items.slice(0, shown)).map(render))}
      {items.length > shown && (
        <Button look="plain" className="the-rest" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t.showLess : t.showAll(items.length)}
        </Button>
      )}
    </>
  );
};
