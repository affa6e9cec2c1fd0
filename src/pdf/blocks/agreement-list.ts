import type { ToldReport } from '../../content/told-report.ts'
import { type Block, blockHeight } from '../paper/flow.ts'
import { STEP } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import type { Tag } from '../paper/tags.ts'
import { blankAgreement } from './blank-agreement.ts'
import { recordedAgreement } from './recorded-agreement.ts'

type Told = Pick<ToldReport, 'agreements' | 'factors'>

/** Places the agreements in their order, each under a heading of this level. */
export const placeRecorded = (paper: Paper, part: Tag, heading: 'H2' | 'H3', { agreements }: Told): void => {
  for (const [index, agreement] of agreements.entries()) {
    placeWhole(paper, recordedAgreement(paper, part, heading, index + 1, agreement))
  }
}

/** Places room for `count` more agreements. */
export const placeBlanks = (paper: Paper, part: Tag, heading: 'H2' | 'H3', told: Told, count: number): void => {
  const factors = told.factors.map(({ number }) => number)
  for (let blank = 1; blank <= count; blank++) {
    placeWhole(paper, blankAgreement(paper, part, heading, told.agreements.length + blank, factors))
  }
}

/** Keeps an agreement together if it fits on one page. */
const placeWhole = ({ flow }: Paper, blocks: readonly Block[]) => {
  flow.skip(4 * STEP)
  flow.makeRoom(blocks.reduce((sum, block) => sum + blockHeight(block), 0))
  for (const block of blocks) flow.place(block)
}
