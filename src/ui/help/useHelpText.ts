import { use } from 'react';
import { type HelpText, loadHelpText } from '../../language/helpText.ts';
import type { LanguageCode } from '../../language/language.ts';
import { loadPart } from '../../workspace/loadPart.ts';
import { onForgetFailedParts } from '../controls/lazyPart.ts';
import { useFirstLanguage } from '../controls/useLanguage.tsx';

const texts = new Map<LanguageCode, Promise<HelpText>>();

const textIn = (code: LanguageCode): Promise<HelpText> => {
  const known = texts.get(code);
  if (known) return known;
  const loading = loadPart(() => loadHelpText(code));
  texts.set(code, loading);
  loading.catch(() => onForgetFailedParts(() => void texts.delete(code)));
  return loading;
};

/** The guide in the language that was chosen; whoever asks waits until it is here. */
export const useHelpText = (): HelpText => use(textIn(useFirstLanguage().code));
