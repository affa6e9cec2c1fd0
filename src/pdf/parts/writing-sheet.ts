import type { ToldReport } from '../../content/told-report.ts'
import { notesStack } from '../blocks/notes.ts'
import { WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { factorHead } from './factor.ts'

/** Writes a sheet for each factor with its question and lines to write on, to hang beside the page of the factor. */
export const writingSheets = (paper: Paper, told: ToldReport): void => {
  const { flow, words } = paper
  for (const factor of told.factors) {
    const part = paper.startPart(words.factor.notes)
    flow.place({ stacks: factorHead(paper, part, factor) })
    flow.place({ stacks: [notesStack(paper, part, flow.room(), () => WHOLE_WIDTH)] })
  }
}
