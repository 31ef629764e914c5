/** A label under its mark: both in pixels; the highest `weight` is shown first. */
export interface LineLabel {
  readonly centre: number;
  readonly width: number;
  readonly weight: number;
}

const SPACE_BETWEEN_PX = 8;

/** Which labels can stand beside each other without touching; the others wait until they are pointed at. Of equals the later ones. */
export const shownLabels = (labels: readonly LineLabel[]): boolean[] => {
  const shown = labels.map(() => false);
  const taken: LineLabel[] = [];
  const turns = labels.map((_, i) => i).sort((a, b) => (labels[b]?.weight ?? 0) - (labels[a]?.weight ?? 0) || b - a);
  for (const turn of turns) {
    const label = labels[turn] as LineLabel;
    const isFree = taken.every(
      ({ centre, width }) => Math.abs(centre - label.centre) >= (width + label.width) / 2 + SPACE_BETWEEN_PX,
    );
    if (!isFree) continue;
    taken.push(label);
    shown[turn] = true;
  }
  return shown;
};
