import { Component, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { type Language, loadLanguage } from '../../language/language.ts';
import { nl } from '../../language/nl.ts';
import type { Program } from '../../workspace/program.ts';
import { keepFocus } from '../controls/keepFocus.ts';
import { LanguageProvider, useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { ProgramProvider } from '../controls/useProgram.tsx';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { route } from './route.ts';

const MapPage = lazy(() => import('./MapPage.tsx').then(({ MapPage }) => ({ default: MapPage })));

/** The whole screen: the page of the route, in the language and mode that the person chose. */
export const App = ({ program }: { readonly program: Program }) => {
  const { language: code, mode } = useObserved(program.preferences);
  const [language, setLanguage] = useState<Language>(nl);
  const place = useObserved(route);
  useEffect(() => keepFocus(document), []);

  useEffect(() => {
    let isWanted = true;
    void loadLanguage(code).then((loaded) => {
      if (!isWanted) return;
      document.documentElement.lang = loaded.code;
      setLanguage(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [code]);

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
        <FailureScreen>
          <Suspense fallback={<Opening />}>
            {place.page === 'library' ? <LibraryPage /> : <MapPage key={place.id} place={place} />}
          </Suspense>
        </FailureScreen>
      </LanguageProvider>
    </ProgramProvider>
  );
};

const Opening = () => <p className="opening">{useLanguage().shell.opening}</p>;

/** A bug in a component ends in a sentence and a way on, not in an empty page. */
class FailureScreen extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override render() {
    return this.state.hasFailed ? <Failed /> : this.props.children;
  }
}

const Failed = () => {
  const { shell } = useLanguage();
  return (
    <main className="opening">
      <p role="alert">{shell.failedPage}</p>
      <button type="button" className="primary" onClick={() => location.reload()}>
        {shell.reload}
      </button>
    </main>
  );
};
