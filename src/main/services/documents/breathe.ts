/**
 * Lets the main thread answer the window before the next piece of a long work. Queries alone never do: the database
 * is asked synchronously, and promises run one after another without a pause.
 */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
