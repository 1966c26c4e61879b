/** How much speaks for each kind. */
export type Weights = {person: number; organization: number; place: number};

/** A new record at each call: the callers add to it. */
export const noWeights = (): Weights => ({person: 0, organization: 0, place: 0});
