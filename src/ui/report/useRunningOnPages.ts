import { useEffect } from 'react';
import type { MadeReport } from './madeReport.ts';

/** The running line at the head of every page but the first, which has it among its own words; where the browser can. */
export const useRunningOnPages = (made: MadeReport | null): void => {
  const [left, about] = made?.report.running ?? [];
  useEffect(() => {
    if (left === undefined) return undefined;
    const sheet = new CSSStyleSheet();
    const said = [left, about].filter(Boolean).join(' · ');
    sheet.replaceSync(
      `@page report { @top-left { content: ${asCssText(said)}; } } @page report:first { @top-left { content: none; } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [left, about]);
};

/** Every letter by its number, so that none of it ends the text. */
const asCssText = (text: string): string =>
  `"${Array.from(text, (letter) => `\\${(letter.codePointAt(0) ?? 32).toString(16)} `).join('')}"`;
