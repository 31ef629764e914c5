import type { ImportNotice, ImportNoticeCode } from './importPreview.ts';

/** Collects what the user should know: the same thing of the same column becomes one notice that counts. */
export interface NoticeBook {
  /** `example` is kept of the first time only. */
  readonly add: (code: ImportNoticeCode, example?: Readonly<Record<string, string | number>>, count?: number) => void;
  readonly notices: () => ImportNotice[];
}

export const noticeBook = (start: readonly ImportNotice[] = []): NoticeBook => {
  const counted = new Map<
    string,
    { code: ImportNoticeCode; example: Readonly<Record<string, string | number>>; count: number }
  >();
  return {
    add: (code, example = {}, count = 1) => {
      const key = `${code} ${example.file ?? ''} ${example.column ?? ''}`;
      const known = counted.get(key);
      if (known) known.count += count;
      else if (count > 0) counted.set(key, { code, example, count });
    },
    notices: () => [
      ...start,
      ...[...counted.values()].map(({ code, example, count }) => ({ code, details: { ...example, count } })),
    ],
  };
};
