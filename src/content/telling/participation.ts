import type { ReportGroup } from '../../domain/report/report.ts'
import { sheetsNeeded } from '../../domain/scan/stakeholder-group.ts'
import type { Shape, ToldGroup } from '../told-group.ts'
import type { Words } from '../words/nl.ts'
import { percentOf } from './percents.ts'
import type { Telling } from './telling.ts'

const SHAPES: readonly Shape[] = ['square', 'triangle', 'circle', 'diamond', 'cross', 'star', 'pentagon', 'bar']

/** The shape of the group at this place in the scan. After eight groups they start again: then the label tells them apart. */
export const shapeOf = (index: number): Shape => SHAPES[index % SHAPES.length] ?? 'square'

/** The groups in the order of the scan. */
export const tellGroups = ({ report, words, labelOf }: Telling): readonly ToldGroup[] =>
  report.groups.map((group, index) => ({
    key: group.key,
    label: labelOf(group.key),
    shape: shapeOf(index),
    shown: group.shown,
    participation: tellParticipation(words, group),
    visibility:
      group.visibility.mode === 'on-record'
        ? words.participation.onRecord
        : words.participation.protected(group.visibility.threshold),
  }))

/** '7 van 12 (58 %)'. A group with more answers than people invited gets no percentage. */
const tellParticipation = (words: Words, group: ReportGroup): string => {
  if (!group.shown && group.tooFewInSet) return words.participation.tooFewInSet
  if (!group.shown) return words.participation.hidden(sheetsNeeded(group.visibility))
  const { responses, invited } = group
  if (invited === null) return String(responses)
  if (responses > invited) return words.participation.moreThanInvited(responses, invited)
  if (invited === 0) return String(responses)
  return `${words.countOf(responses, invited)} (${words.percentage(percentOf(responses, invited))})`
}
