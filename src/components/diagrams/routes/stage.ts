/** The stage of a route: what is there before on the left, what is there after on the right. */
export const stage = { width: 320, height: 152 } as const;
export const before = { x: 0, y: 20, width: 118, height: 104 } as const;
export const after = { ...before, x: stage.width - before.width } as const;
