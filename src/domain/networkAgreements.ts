/** Of the municipality in the network: regisseur, facilitator/stimulator, participant in de uitvoering. */
export const MUNICIPAL_ROLES = ['director', 'facilitator', 'participant'] as const;
export type MunicipalRole = (typeof MUNICIPAL_ROLES)[number];

/** Of the network: voorbereiding, werving en samenstelling, aan de slag. */
export const PHASES = ['preparation', 'recruitment', 'practice'] as const;
export type Phase = (typeof PHASES)[number];

/** What the municipality agreed for its network as a whole. In months, whole, from 1 on; `null` is "not agreed": nothing is asked then. */
export interface NetworkAgreements {
  /** In which time everybody is spoken to, unless something else was agreed with somebody. */
  readonly contactEvery: number | null;
  /** How long somebody is away for a while before one asks. */
  readonly awayAtMost: number | null;
  /** How long somebody is a candidate before one asks. */
  readonly candidateAtMost: number | null;
  readonly role: MunicipalRole | null;
  readonly phase: Phase | null;
}

/** As the map keeps it: of a time that nobody set nothing is said, so that what is usual is never taken for what was agreed. */
export interface SetAgreements extends Pick<NetworkAgreements, 'role' | 'phase'> {
  readonly contactEvery?: NetworkAgreements['contactEvery'];
  readonly awayAtMost?: NetworkAgreements['awayAtMost'];
  readonly candidateAtMost?: NetworkAgreements['candidateAtMost'];
}

export const NOTHING_SET: SetAgreements = { role: null, phase: null };

/** More than ten years is nothing that one agrees. */
export const MOST_MONTHS = 120;
export const isMonths = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= MOST_MONTHS;

/** What holds as long as nothing was agreed. */
export const USUAL_AGREEMENTS: NetworkAgreements = {
  contactEvery: 6,
  awayAtMost: 6,
  candidateAtMost: 3,
  role: null,
  phase: null,
};

/** What holds: what was set, and else what is usual. */
export const agreementsOf = (set: SetAgreements | undefined): NetworkAgreements => ({ ...USUAL_AGREEMENTS, ...set });
