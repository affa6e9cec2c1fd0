import { MARGIN, PAGE, WHOLE_WIDTH } from './grid.ts'
import type { Paper } from './paper.ts'
import { drawArtifact } from './tags.ts'
import { drawWords, firstLine, widthOf } from './text.ts'
import { TYPE } from './type-scale.ts'

const HEAD = 30
const FOOT = PAGE.height - 42

/** Writes in the margins of every page what and whose it is, and which page of how many. The cover has no head. */
export const framePages = ({ doc, words }: Paper, name: string): void => {
  const { start, count } = doc.bufferedPageRange()
  const head = firstLine(doc, name, TYPE.label, WHOLE_WIDTH.width)
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page)
    const number = words.pageOf(page + 1, count)
    const right = MARGIN + WHOLE_WIDTH.width - widthOf(doc, number, TYPE.label)
    drawArtifact(
      doc,
      () => {
        if (page > start) drawWords(doc, `${head} `, TYPE.label, MARGIN, HEAD)
        drawWords(doc, `${words.motto} `, { ...TYPE.label, face: 'regular' }, MARGIN, FOOT)
        drawWords(doc, number, TYPE.label, right, FOOT)
      },
      'Pagination',
    )
  }
}
