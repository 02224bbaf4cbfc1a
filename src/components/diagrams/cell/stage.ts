/** The cell as it is drawn: the window in which it is seen, right of a strip for names, and the heights at which its layers end. */
export const stage = { width: 340, height: 492 } as const;
export const view = { x: 24, y: 0, width: stage.width - 24, height: stage.height } as const;
export const ends = { collector: 20, cathode: 198, electrolyte: 402, lithium: 472 } as const;
