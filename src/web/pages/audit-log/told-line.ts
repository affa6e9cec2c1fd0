import type { AuditEntry } from '../../../application/operations/operations-read-models.ts'
import { formatInstant } from '../../../content/format-day.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import type { Language } from '../../../domain/scan/rubric.ts'

/** A line in plain words, in the language of the reader. */
export const toldLine = (entry: AuditEntry, texts: ScreenTexts['auditLog'], language: Language) => ({
  when: formatInstant(entry.at, language),
  who: entry.who ?? texts.nobody,
  what: texts.sentences[entry.act](entry),
})
