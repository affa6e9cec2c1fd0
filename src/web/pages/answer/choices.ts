import { capitalise } from '../../../content/capitalise.ts'
import { LEVELS, type Rubric } from '../../../domain/scan/rubric.ts'

/**
 * The choices of a field. The first has the field's own id, since an error message about the field links to that id.
 */
export const choices = (
  field: string,
  levelNames: Rubric['levelNames'],
  dontKnow: string,
  chosen: unknown,
  descriptions: readonly string[],
) => {
  const levels = LEVELS.map((level) => ({
    id: level === 1 ? field : `${field}-${level}`,
    value: String(level),
    name: capitalise(levelNames[level - 1] ?? ''),
    text: descriptions[level - 1] ?? null,
  }))
  return [...levels, { id: `${field}-dk`, value: 'dk', name: dontKnow, text: null }].map((choice) => ({
    ...choice,
    checked: String(chosen) === choice.value,
  }))
}
