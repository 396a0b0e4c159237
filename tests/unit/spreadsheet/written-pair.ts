/** Two answers in their own words, and the relation that they have. */
export type WrittenPair = readonly [a: string, b: string, relation: string];
