import type { Fields, Value } from '../../../domain/inventory/field.ts'
import type { Input } from '../../form.ts'

/** A row as its form posts it: texts, and lists of what is ticked. */
export const entryInput = (fields: Fields, entry: object): Input =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { kind }]) => {
      const value = (entry as Readonly<Record<string, Value>>)[name] ?? null
      if (kind === 'lines') return [name, (value as readonly string[]).join('\n')]
      return [name, Array.isArray(value) ? value : String(value ?? '')]
    }),
  )
