import type { ToldReport } from '../../content/told-report.ts'
import { SUGGESTED_AGREEMENTS } from '../../domain/conversation/agreement.ts'
import { placeBlanks, placeRecorded } from '../blocks/agreement-list.ts'
import { WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { text } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'

/** Writes the agreements, and empty room up to three. */
export const agreements = (paper: Paper, told: ToldReport): void => {
  const { doc, flow, words } = paper
  const part = paper.startPart(words.agreements.heading)
  flow.place({ stacks: [text(doc, part, 'H2', words.agreements.heading, TYPE.title, WHOLE_WIDTH)] })
  flow.place({ stacks: [text(doc, part, 'P', words.agreements.intro, TYPE.body, WHOLE_WIDTH)] })
  placeRecorded(paper, part, 'H3', told)
  placeBlanks(paper, part, 'H3', told, SUGGESTED_AGREEMENTS - told.agreements.length)
}
