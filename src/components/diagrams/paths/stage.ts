/** The stage on which each way of moving is drawn. */
export const stage = { x: 0, y: 0, width: 272, height: 196 } as const;
