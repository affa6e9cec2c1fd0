/** The lines of a file, or why it can't be read as one. */
export type InventoryRows =
  | { readonly ok: true; readonly rows: readonly InventoryRow[] }
  | { readonly ok: false; readonly reason: 'empty' | 'notCsv' | 'tooLarge' | 'tooManyLines' }

/** `line`: where the row begins in the file, from 1 on. */
export type InventoryRow = { readonly line: number; readonly cells: readonly string[] }
