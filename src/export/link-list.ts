import { exportWords } from '../content/export-words.ts'
import type { Language } from '../domain/scan/rubric.ts'
import { type Separator, separated } from './csv.ts'
import { tableOf } from './table.ts'

type ListedLink = { readonly address: string; readonly group: string; readonly link: string }

/** Personal links with their addresses, as separated values: the source of a mail merge. */
export const linkList = (links: readonly ListedLink[], language: Language, separator: Separator): string => {
  const words = exportWords(language).linkList
  const columns = [
    { head: words.address, width: 30, cell: ({ address }: ListedLink) => address },
    { head: words.group, width: 20, cell: ({ group }: ListedLink) => group },
    { head: words.link, width: 100, cell: ({ link }: ListedLink) => link },
  ]
  return separated(tableOf('', columns, links), separator)
}
