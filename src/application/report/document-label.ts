import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'

/** These keys have a name in each language. Any other group has the name from the document. */
const NAMED = ['board', 'coaches', 'teachers']

/** The name of a group in a document of counts; null for the default name of its key. */
export const labelInDocument = (key: GroupKey, labels: ReadonlyMap<GroupKey, string>): string | null =>
  labels.get(key) ?? (NAMED.includes(key) ? null : key)
