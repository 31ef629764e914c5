import type { Provider } from '../../language/helpText.ts';

/** Who offers this copy of the program: what they filled in at the top of `index.html`. */
export const providerOf = (page: Document): Provider => ({
  name: said(page, 'schakelkaart-organisation'),
  contact: said(page, 'schakelkaart-contact'),
});

const said = (page: Document, name: string): string =>
  page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim() ?? '';
