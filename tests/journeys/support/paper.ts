import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** What a reader of PDF finds on paper. */
export interface Paper {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  readonly pages: number;
  /** In points, of the first page. */
  readonly size: { readonly width: number; readonly height: number };
  /** All words, of every page. */
  readonly text: string;
  readonly textOf: readonly string[];
  /** The roles of its tags: H1, Table, Figure and so on. */
  readonly roles: readonly string[];
  /** What is said of its figures. */
  readonly alts: readonly string[];
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

/** Prints the page as the browser does, and reads that back by what others read PDF with. */
export const printed = async (page: Page): Promise<Paper> => {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true })));
  const { info } = await file.getMetadata();
  const known = info as { readonly Title?: string; readonly Language?: string };
  const textOf: string[] = [];
  const tags: Tag[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const sheet = await file.getPage(number);
    const { items } = await sheet.getTextContent();
    textOf.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    tags.push(((await sheet.getStructTree()) ?? {}) as Tag);
  }
  const [left = 0, top = 0, right = 0, bottom = 0] = (await file.getPage(1)).view;
  const all = tags.flatMap(within);
  return {
    title: known.Title ?? '',
    language: known.Language ?? '',
    isTagged: (await file.getMarkInfo())?.Marked === true,
    pages: file.numPages,
    size: { width: right - left, height: bottom - top },
    text: textOf.join('\n'),
    textOf,
    roles: all.flatMap(({ role }) => (role ? [role] : [])),
    alts: all.flatMap(({ alt }) => (alt ? [alt] : [])),
  };
};

const within = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(within)];
