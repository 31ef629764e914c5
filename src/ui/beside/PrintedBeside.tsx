import { propertiesOf } from '../../domain/actorMap.ts';
import { onOneLine } from '../../domain/redactionChoice.ts';
import { BESIDE_KINDS, countBeside } from '../../domain/together/besideEachOther.ts';
import { besideQuestions } from '../../domain/together/besideQuestions.ts';
import { plain } from '../../formats/write/reportDocument.ts';
import type { Language } from '../../language/language.ts';
import type { Box } from '../../picture/box.ts';
import { lettersToDraw } from '../../picture/density.ts';
import { drawingOf } from '../../picture/drawing.ts';
import { changeItems } from '../compare/picture/marks/changeItems.ts';
import { placeMarks } from '../compare/picture/marks/placeMarks.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useStand } from '../controls/useStand.ts';
import type { PictureSubject } from '../handover/pictureSubject.ts';
import { MatterOnPaper } from '../print/PrintedScreen.tsx';
import { documentOf, listUnder } from '../print/printDocuments.ts';
import { type PrintedMatter, picturedMatter } from '../print/printedMatter.ts';
import { usePrinted } from '../print/usePrinted.tsx';
import { useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { sampleOf, sampleRoom } from './BesideKinds.tsx';
import { leadOf, questionInWords } from './BesideQuestions.tsx';
import { type BesideLook, besideAppearances, besideMarks } from './besideAppearances.ts';
import { besideAsSeen } from './besideAsSeen.ts';
import type { BesideView } from './useBeside.ts';

/** Two maps beside each other on paper, when the browser is asked to print: both on one picture, who drew what, and the questions. */
export const PrintedBeside = ({ view }: { readonly view: BesideView }) =>
  usePrinted(() => <OnPaper view={view} />, undefined, true);

const OnPaper = ({ view }: { readonly view: BesideView }) => {
  const language = useLanguage();
  const stand = useStand();
  const { choice } = useRedactionChoice();
  const seen = besideAsSeen(view, choice, onOneLine(language.redaction));
  const { beside: t } = language;
  const matter: PrintedMatter = picturedMatter(besideSubject(seen, language), (picture) =>
    documentOf({ map: seen.mine, stand, language }, t.heading, [
      { is: 'paragraph', runs: plain(summaryOf(seen, language)), look: 'lead' },
      picture,
      ...listUnder(
        t.questions.heading,
        besideQuestions(seen.beside, seen.same.asked).map((question) => {
          const lead = leadOf(question, seen, language);
          const asked = { text: questionInWords(question, seen, language) };
          return lead === '' ? [asked] : [{ text: `${lead}. `, strong: true as const }, asked];
        }),
      ),
    ]),
  );
  return <MatterOnPaper of="compare" matter={matter} />;
};

const summaryOf = ({ beside }: BesideView, { beside: t }: Language): string => {
  const { mine, both, theirs } = countBeside(beside);
  return both.actors === 0 ? t.nobodyShared : t.summary(both.actors, mine.actors, theirs.actors);
};

const ALL: BesideLook = { kind: 'all', chosen: null, lit: null };
const LETTERS = 13;

const besideSubject = (view: BesideView, language: Language): PictureSubject => {
  const { beside: t } = language;
  const drawing = drawingOf(view.canvas.map);
  const { title, issue } = propertiesOf(view.mine);
  const counts = countBeside(view.beside);
  return {
    drawing,
    title,
    issue,
    alt: `${t.picture}. ${summaryOf(view, language)}`,
    legend: (colours) =>
      BESIDE_KINDS.map((kind) => ({
        word: `${t.kind[kind]} ${counts[kind].actors + (kind === 'differs' ? counts[kind].lines : 0)}`,
        marks: sampleOf(kind, colours),
        ...sampleRoom(kind),
      })),
    appearanceOf: (colours) => {
      const appearances = besideAppearances(view, ALL, colours);
      return (id, stands) => (stands === 'relation' ? appearances.relation(id) : stands === 'actor' ? appearances.actor(id) : {});
    },
    marks: (layout, zoom, colours) => {
      const size = Math.max(layout.letters, lettersToDraw(layout.letters, zoom)) / LETTERS;
      const names: Box[] = Array.from(layout.names.values(), ({ box }) => box);
      return changeItems(placeMarks(drawing, layout, names, besideMarks(view, ALL, true), size), size, colours);
    },
  };
};
