import { useEffect, useRef, useState } from 'react';
import { type FirstLanguage, loadLanguage } from '../../language/language.ts';
import { nlFirst } from '../../language/nlFirst.ts';
import { loadPart } from '../../workspace/loadPart.ts';
import type { Program } from '../../workspace/program.ts';
import { openAnnouncer } from '../controls/announcer.ts';
import { dropSecondClick } from '../controls/dropSecondClick.ts';
import { Guarded } from '../controls/Guarded.tsx';
import { keepFocus } from '../controls/keepFocus.ts';
import { lazyPart } from '../controls/lazyPart.ts';
import { LanguageProvider, useFirstLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { ProgramProvider } from '../controls/useProgram.tsx';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { MishapNotice } from './MishapNotice.tsx';
import { goTo, pathOf, route } from './route.ts';
import { screenTitle } from './screenTitle.ts';

const HelpPage = lazyPart(() => import('../help/HelpPage.tsx').then(({ HelpPage }) => HelpPage));
const ReceivePage = lazyPart(() => import('../envelope/ReceivePage.tsx').then(({ ReceivePage }) => ReceivePage));
const ReadCodePage = lazyPart(() => import('../envelope/ReadCodePage.tsx').then(({ ReadCodePage }) => ReadCodePage));
const ExercisePage = lazyPart(() => import('../exercise/ExercisePage.tsx').then(({ ExercisePage }) => ExercisePage));
const OnScreenPage = lazyPart(() => import('../exercise/OnScreenPage.tsx').then(({ OnScreenPage }) => OnScreenPage));
const MapPage = lazyPart(() => import('./MapPage.tsx').then(({ MapPage }) => MapPage));

/** The whole screen: the page of the route, in the language and mode that the person chose. */
export const App = ({ program }: { readonly program: Program }) => {
  const preferences = useObserved(program.preferences);
  const { mode } = preferences;
  const [language, setLanguage] = useState<FirstLanguage>(nlFirst);
  const shown = useRef(language.code);
  const place = useObserved(route);
  useEffect(() => keepFocus(document), []);
  useEffect(() => dropSecondClick(document), []);

  const isErased = useObserved(program.library, ({ erased }) => erased === 'elsewhere');
  // What is open is nowhere else any more, and is not to stay here.
  useEffect(() => {
    if (isErased) goTo({ page: 'library' });
  }, [isErased]);
  useEffect(() => openAnnouncer(document), []);
  useEffect(() => {
    document.title = screenTitle(language, place);
  }, [language, place]);

  useEffect(() => {
    if (preferences.language === shown.current) return;
    let isWanted = true;
    // One that cannot be loaded is told of like all that nobody catches; whoever chooses it again asks for it again.
    void loadPart(() => loadLanguage(preferences.language)).then((loaded) => {
      if (!isWanted) return;
      document.documentElement.lang = loaded.code;
      shown.current = loaded.code;
      setLanguage(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [preferences]);

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset['mode'] = mode ?? (dark.matches ? 'dark' : 'light');
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [mode]);

  return (
    <ProgramProvider program={program}>
      <LanguageProvider language={language}>
        <Guarded
          of={pathOf(place)}
          meanwhile={<Opening isMap={place.page === 'map'} />}
          instead={(failure) => <main className="opening">{failure}</main>}
        >
          {place.page === 'library' && <LibraryPage />}
          {place.page === 'help' && <HelpPage />}
          {place.page === 'exercise' && <ExercisePage {...(place.on !== undefined && { on: place.on })} />}
          {place.page === 'onScreen' && <OnScreenPage />}
          {place.page === 'receive' && <ReceivePage />}
          {place.page === 'readCode' && <ReadCodePage />}
          {place.page === 'map' && <MapPage key={place.id} place={place} />}
        </Guarded>
        <MishapNotice />
      </LanguageProvider>
    </ProgramProvider>
  );
};

const Opening = ({ isMap }: { readonly isMap: boolean }) => {
  const { opening, openingPage } = useFirstLanguage().shell;
  return <p className="opening">{isMap ? opening : openingPage}</p>;
};
