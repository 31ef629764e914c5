import type { Notice } from '../workspace/notice.ts';
import { editName } from './editName.ts';
import type { Language } from './language.ts';
import { refusalSentence } from './refusalSentence.ts';

/** The one message on screen as a sentence. */
export const noticeSentence = (t: Language, notice: Notice): string => {
  switch (notice.kind) {
    case 'refused':
      return refusalSentence(t, notice.refusal);
    case 'notUnderstood':
      return t.formats.quick[notice.refusal.code](notice.refusal.details);
    case 'said':
      return (notice.label.again === 'redo' ? t.shell.redone : t.shell.undone)(editName(t, notice.label));
    case 'added':
      return addedSentence(t, notice);
    case 'copied':
      return t.pasted.clipboard.copied(notice.actors, notice.relations);
    case 'cut':
      return t.pasted.clipboard.cutOut(notice.actors, notice.relations);
    case 'pasted':
      return [
        t.pasted.clipboard.came(notice.actors, notice.relations, notice.known),
        ...(notice.rolesStayed ? [t.pasted.clipboard.rolesStayed] : []),
      ].join(' ');
    case 'oneLineOnly':
      return t.pasted.oneLine;
    case 'clipboardUnreadable':
      return t.pasted.clipboard.unreadable;
    case 'nothingSelected':
      return t.pasted.clipboard.nothingSelected;
    case 'arrangeFailed':
      return t.shell.arrangeFailed;
    case 'exported':
      return notice.holdsNames ? `${t.shell.exported} ${t.library.holdsNames}` : t.shell.exported;
    case 'takenIn':
      return t.frozen.takeIn.done(notice.taken, notice.what, notice.hasSnapshot);
    case 'renewed':
      return t.frozen.erase.renewed;
    case 'erased':
      return t.frozen.erase.done;
    case 'dropped':
      return t.shell.dropped;
    case 'copyKept':
      return t.timeLine.copyKept;
    case 'onTimeLine':
      return [t.timeLine.said[notice.did](notice.name), ...(notice.byName ? [t.whoIsWho.sameNames(notice.byName)] : [])].join(
        ' ',
      );
    case 'tookOff':
      return t.shell.tookOff[notice.did](notice.name, notice.actors);
    case 'notKept':
      return t.library.problem[notice.problem];
    case 'allHeld':
      return t.shell.allHeld;
    case 'alreadyThere':
      return t.shell.alreadyThere;
  }
};

const addedSentence = (
  { shell, pasted }: Language,
  { actors, relations, bad = 0, like }: Extract<Notice, { kind: 'added' }>,
): string => {
  const came = actors + relations === 0 ? pasted.nothingCame : shell.added(actors, relations);
  const said = bad > 0 ? pasted.said(came, bad) : came;
  return like ? `${said} ${pasted.like(like.typed, like.name, like.more)}` : said;
};

/** Whether the message says that something did not happen. */
export const isRefusal = ({ kind }: Notice): boolean =>
  kind === 'refused' ||
  kind === 'notUnderstood' ||
  kind === 'arrangeFailed' ||
  kind === 'notKept' ||
  kind === 'dropped' ||
  kind === 'oneLineOnly' ||
  kind === 'clipboardUnreadable';
