import type { AttentionCode, AttentionReason } from '../../../domain/network/attentionReasons.ts';

/** What may be done about a reason, besides putting it off and setting it aside. */
export type AttentionDeed = 'spoken' | 'status' | 'agreement' | 'contactPerson' | 'secondLine' | 'gaps' | 'figures' | 'dates';

const DEEDS: Readonly<Record<AttentionCode, readonly AttentionDeed[]>> = {
  notSpokenTo: ['spoken'],
  contactUnknown: ['spoken', 'dates'],
  backOnPassed: ['status'],
  awayTooLong: ['status'],
  awayUnknown: ['dates'],
  candidateTooLong: ['status', 'spoken'],
  candidateUnknown: ['dates'],
  noContactPerson: ['contactPerson'],
  agreementEnds: ['agreement'],
  carriesMuch: ['secondLine'],
  nobodyForTask: ['figures'],
  nobodyForArea: ['gaps'],
};

/** The deeds of a row, that of its most urgent reason first; one dialog holds status, agreement and contact person together. */
export const deedsOf = (reasons: readonly AttentionReason[]): readonly AttentionDeed[] => {
  const all = [...new Set(reasons.flatMap(({ code }) => DEEDS[code]))];
  const first = all.find(isUpdate);
  return all.filter((deed) => !isUpdate(deed) || deed === first);
};
const isUpdate = (deed: AttentionDeed): boolean => deed === 'status' || deed === 'agreement' || deed === 'contactPerson';
