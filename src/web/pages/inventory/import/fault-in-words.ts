import type { FileFault } from '../../../../application/inventory/file-fault.ts'
import { inventoryFileWords } from '../../../../content/inventory/file-words.ts'
import { inventoryWords } from '../../../../content/inventory/inventory-words.ts'
import type { FieldWords } from '../../../../content/inventory/inventory-words-type.ts'
import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'

type Told = { readonly t: ScreenTexts; readonly language: Language }

/** A fault of a file, with its line. */
export const faultInWords = (
  fault: FileFault,
  { t, language }: Told,
): { readonly where: string; readonly why: string } => {
  const s = t.inventory.importing
  return {
    where: s.line(fault.line),
    why: [wordsOf(fault, { t, language }), quoted(fault.found)].filter((each) => each !== '').join(' '),
  }
}

const quoted = (found: string | undefined): string => (found === undefined ? '' : `‘${found.slice(0, 80)}’`)

const wordsOf = ({ kind, column, message = '' }: FileFault, { t, language }: Told): string => {
  const { faults } = t.inventory.importing
  const { errors } = t.inventory.form
  const name = column ? columnName(column, language) : ''
  switch (kind) {
    case 'unknownWord':
      return faults.unknownWord(name)
    case 'unknownTitle':
      return faults.unknownTitle(name)
    case 'full':
      return errors.full
    case 'field': {
      const [key = '', signs = ''] = message.split(':')
      const words = (errors as Readonly<Record<string, string>>)[key] ?? errors.invalid
      return faults.field(
        name,
        words.replace('{signs}', () => signs),
      )
    }
    default:
      return faults[kind]
  }
}

const columnName = ({ part, name }: NonNullable<FileFault['column']>, language: Language): string => {
  if (name === '') return inventoryFileWords(language).task
  return (inventoryWords(language).fields[part] as Readonly<Record<string, FieldWords>>)[name]?.label ?? name
}
