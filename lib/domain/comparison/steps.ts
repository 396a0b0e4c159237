/** Counts the units of work done, so that growth can be tested without a clock. */
export interface Steps {
  count: number;
}
