/** The window that the journey is made in, in CSS pixels. */
export const windowSize = { width: 1280, height: 900 } as const;
