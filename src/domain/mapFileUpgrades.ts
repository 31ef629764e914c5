/** Brings a map file of an older version up to the present one, a step a version, so that old files always open. */

export const MAP_FILE_VERSION = 1;

/** A map file as read: nothing of it has been checked yet but its version. */
export type UncheckedFile = Readonly<Record<string, unknown>>;

/** At version n: what makes a file of version n + 1 of it. Steps are never changed once released, only added. */
const steps: Readonly<Record<number, (file: UncheckedFile) => UncheckedFile>> = {};

/** The file as the present version has it. A version without a step stays as it is, for the check to refuse. */
export const upgradeMapFile = (file: UncheckedFile, version: number): UncheckedFile => {
  let upgraded = file;
  for (let at = version; at < MAP_FILE_VERSION; at += 1) upgraded = { ...(steps[at]?.(upgraded) ?? upgraded), version: at + 1 };
  return upgraded;
};
