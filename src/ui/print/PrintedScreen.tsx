import { type RefObject, useEffect, useRef, useState } from 'react';
import { useMap } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { PageAmongWords } from '../handover/PageAmongWords.tsx';
import { PICTURE_COLOURS } from '../handover/pictureColours.ts';
import { type RedactionChosen, redactionTurns, useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { PrintedDocument } from './PrintedDocument.tsx';
import { plannedPage } from './plannedPage.ts';
import { type Printed, type PrintedMatter, printedMatter, type SeenScreen } from './printedMatter.ts';
import { usePrintChoice } from './usePrintChoice.ts';
import { usePrinted } from './usePrinted.tsx';
import { useSeenScreen } from './useSeenScreen.ts';

/** On a larger map what is thought out takes so long that only who asks for it waits for it. */
const MOST_AHEAD = 300;
/** So long nobody changed anything, before something is thought out that may never be printed. */
const QUIET_MS = 2_000;

/** Prints what is on the screen as somebody would hand it out, when the browser is asked to print: all of it, light, with whoever is to be hidden hidden. */
export const PrintedScreen = ({ of }: { readonly of: Printed }) => {
  const ahead = useRef<SeenScreen>(null);
  const turns = useObserved(redactionTurns);
  const isSmall = useMap(({ actors }) => actors.size <= MOST_AHEAD);
  const printed = usePrinted(() => <PrintedAtOnce of={of} ahead={ahead.current} />, undefined, true);
  return (
    <>
      {isSmall && of !== 'map' && of !== 'table' && <ThoughtAhead key={`${of} ${turns}`} of={of} seen={ahead} />}
      {printed}
    </>
  );
};

/** Has ready what the printed page needs to be thought out, as long as nothing changes. */
const ThoughtAhead = ({ of, seen }: { readonly of: Printed; readonly seen: RefObject<SeenScreen | null> }) => {
  const map = useMap((map) => map);
  const [quietOf, setQuiet] = useState<typeof map | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(map), QUIET_MS);
    return () => clearTimeout(timer);
  }, [map]);
  return quietOf === map && <Thinking of={of} seen={seen} />;
};

const Thinking = ({ of, seen }: { readonly of: Printed; readonly seen: RefObject<SeenScreen | null> }) => {
  const chosen = useRedactionChoice();
  const { seen: screen } = useSeenScreen(of, chosen, true);
  const isCurrent = screen.by === chosen.choice;
  useEffect(() => {
    seen.current = isCurrent ? screen : null;
    return () => {
      seen.current = null;
    };
  }, [screen, isCurrent, seen]);
  return null;
};

const PrintedAtOnce = ({ of, ahead }: { readonly of: Printed; readonly ahead: SeenScreen | null }) => {
  const chosen = useRedactionChoice();
  return ahead ? <OnPaper of={of} seen={ahead} /> : <Fresh of={of} chosen={chosen} />;
};

const Fresh = ({ of, chosen }: { readonly of: Printed; readonly chosen: RedactionChosen }) => (
  <OnPaper of={of} seen={useSeenScreen(of, chosen, false).seen} />
);

const OnPaper = ({ of, seen }: { readonly of: Printed; readonly seen: SeenScreen }) => {
  return <MatterOnPaper of={of} matter={printedMatter(of, seen)} />;
};

/** The paper is as somebody last chose it for this. */
export const MatterOnPaper = ({ of, matter }: { readonly of: Printed; readonly matter: PrintedMatter }) => {
  const { sheetFor } = usePrintChoice(of);
  const sheet = sheetFor(matter);
  const { subject } = matter;
  const words = { title: '', issue: '', date: '', legend: subject?.legend(PICTURE_COLOURS.light) ?? [] };
  const page = subject && plannedPage(subject, words, matter.pictureSize(sheet));
  return (
    <PrintedDocument
      report={matter.document(sheet)}
      pictureOf={(_, alt) => page && <PageAmongWords page={page} alt={alt} />}
      sheet={sheet}
      isPicture={matter.isPicture}
    />
  );
};
