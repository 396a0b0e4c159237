/** A pair of stretches, offsets in either text. */
export interface Stretch {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** The same characters on both sides. */
  readonly same: boolean;
}

/** Collects stretches from left to right: each call says only how far the next one goes. */
export class StretchWriter {
  readonly stretches: Stretch[] = [];
  aFrom = 0;
  bFrom = 0;

  same(aTo: number): void {
    if (aTo > this.aFrom) this.push(aTo, this.bFrom + aTo - this.aFrom, true);
  }

  /** What may have changed. */
  changed(aTo: number, bTo: number): void {
    if (aTo > this.aFrom || bTo > this.bFrom) this.push(aTo, bTo, false);
  }

  private push(aTo: number, bTo: number, same: boolean): void {
    const { aFrom, bFrom } = this;
    const previous = this.stretches.at(-1);
    if (same && previous?.same) this.stretches[this.stretches.length - 1] = { ...previous, aTo, bTo };
    else this.stretches.push({ aFrom, aTo, bFrom, bTo, same });
    this.aFrom = aTo;
    this.bFrom = bTo;
  }
}
