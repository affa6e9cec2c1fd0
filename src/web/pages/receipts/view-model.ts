import type { Receipt } from '../../../application/operations/erasure-ports.ts'
import { formatInstant } from '../../../content/format-day.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { COUNTED, UNCOUNTED } from '../../../domain/operations/erased-rows.ts'
import type { Language } from '../../../domain/scan/rubric.ts'

export type ToldReceipt = ReturnType<typeof tellReceipt>

/** A receipt in words, for its page and for its text file. */
export const tellReceipt = ({ id, scanId, at, by, rows }: Receipt, t: ScreenTexts, language: Language) => {
  const s = t.receipts.receipt
  return {
    facts: [
      { name: s.number, value: id },
      { name: s.scan, value: scanId },
      { name: s.on, value: formatInstant(at, language) },
      { name: s.by, value: by },
    ],
    counted: COUNTED.filter((kind) => (rows[kind] ?? 0) > 0).map((kind) => ({
      kind: t.receipts.kinds[kind],
      rows: rows[kind],
    })),
    uncounted: UNCOUNTED.map((kind) => t.receipts.kinds[kind]),
  }
}

/** The receipt as a plain text for an archive, with one fact per line. */
export const receiptText = ({ facts, counted, uncounted }: ToldReceipt, t: ScreenTexts): string => {
  const s = t.receipts.receipt
  return [
    s.title,
    s.lead,
    '',
    ...facts.map(({ name, value }) => `${name}: ${value}`),
    '',
    `${s.counted}:`,
    ...counted.map(({ kind, rows }) => `- ${kind}: ${rows}`),
    '',
    `${s.uncounted}: ${uncounted.join(', ')}.`,
    s.uncountedHint,
    '',
  ].join('\r\n')
}
