import { MARGIN, PAGE, WHOLE_WIDTH } from './grid.ts'
import type { Paper } from './paper.ts'
import { drawArtifact, drawContent, type Tag } from './tags.ts'
import { drawWords, firstLine, widthOf } from './text.ts'
import { TYPE } from './type-scale.ts'

const HEAD = 30
const FOOT = PAGE.height - 42

/**
 * Writes the name of the document and the page number in the margins of every page. `title` is the element for the head
 * of the first page. Without it the first page has no head, because the page itself shows the name.
 */
export const framePages = ({ doc, words }: Paper, name: string, title?: Tag): void => {
  const { start, count } = doc.bufferedPageRange()
  const head = firstLine(doc, name, TYPE.label, WHOLE_WIDTH.width)
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page)
    const number = words.pageOf(page + 1, count)
    const right = MARGIN + WHOLE_WIDTH.width - widthOf(doc, number, TYPE.label)
    const drawHead = () => drawWords(doc, `${head} `, TYPE.label, MARGIN, HEAD)
    if (title && page === start) drawContent(doc, title, drawHead)
    drawArtifact(
      doc,
      () => {
        if (page > start) drawHead()
        drawWords(doc, `${words.motto} `, { ...TYPE.label, face: 'regular' }, MARGIN, FOOT)
        drawWords(doc, number, TYPE.label, right, FOOT)
      },
      'Pagination',
    )
  }
}
