import { ChevronLeft } from 'lucide-react';
import { type MouseEvent, useEffect, useRef } from 'react';
import { programActions } from '../actions/programActions.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useFirstLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { chapterNow } from '../shell/address.ts';
import { behindHelp, hrefOf, leaveHelp, rememberChapter } from '../shell/route.ts';
import { HelpChapterPart } from './HelpChapterPart.tsx';
import { providerOf } from './providerOf.ts';
import { useHelpText } from './useHelpText.ts';
import './help.css';

/** The guide as a page of its own, with the statement on accessibility and the browsers that the program works in. */
export const HelpPage = () => {
  const { preferences } = useProgram();
  const chosen = useObserved(preferences);
  const language = useFirstLanguage();
  const text = useHelpText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { shell: t, code } = language;
  const chapters = text.chapters(providerOf(document));
  const behind = behindHelp();
  const isDark = (chosen.mode ?? document.documentElement.dataset['mode']) === 'dark';
  const on = { preferences, code, isDark, openHelp: () => undefined };
  const { language: toOther, light, dark } = programActions;
  const mode = isDark ? light : dark;

  // An address may name a chapter, which is here only now.
  useEffect(() => (chapterAt(chapterNow()) ?? heading.current)?.focus(), []);

  const goToChapter = (event: MouseEvent, id: string) => {
    event.preventDefault();
    rememberChapter(id);
    chapterAt(id)?.focus();
  };
  return (
    <div className="help">
      <header className="help-head">
        <Button
          look="plain"
          icon={ChevronLeft}
          href={hrefOf(behind)}
          onClick={(event) => {
            event.preventDefault();
            leaveHelp();
          }}
        >
          {text.back[behind.page === 'map' ? 'map' : 'library']}
        </Button>
        <Button look="plain" icon={toOther.icon} lang={t.languageCode} onClick={() => toOther.run(on)}>
          {toOther.words(language)}
        </Button>
        <IconButton label={mode.words(language)} icon={mode.icon} size={20} onClick={() => mode.run(on)} />
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {t.help}
        </h1>
        <p>{text.intro}</p>
        <nav aria-labelledby="contents">
          <h2 id="contents">{text.contents}</h2>
          <ol>
            {chapters.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} onClick={(event) => goToChapter(event, id)}>
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {chapters.map(({ id, title, parts }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id} tabIndex={-1}>
              {title}
            </h2>
            {parts.map((part) => (
              <HelpChapterPart key={JSON.stringify(part)} part={part} />
            ))}
          </section>
        ))}
      </main>
    </div>
  );
};

const chapterAt = (id: string): HTMLElement | null => (id === '' ? null : document.getElementById(id));
