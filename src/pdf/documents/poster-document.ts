import type { Readable } from 'node:stream'
import { printable } from '../../content/drawing/printable-text.ts'
import type { ToldReport } from '../../content/told-report.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import { documentName } from '../paper/document-name.ts'
import { glyphsOf } from '../paper/fonts.ts'
import { identify } from '../paper/identify.ts'
import { framePages } from '../paper/page-frame.ts'
import { openPaper } from '../paper/paper.ts'
import { tag } from '../paper/tags.ts'
import { factorPages } from '../parts/factor.ts'
import { writingSheets } from '../parts/writing-sheet.ts'
import { aboutFactors } from './about-factors.ts'

/**
 * The pages of these factors on A3, for the wall, each with a sheet of lines to hang beside it, since a full page
 * leaves little room to write. The head of the first page is the title of the poster.
 */
export const posterDocument =
  (factors: readonly FactorKey[]) =>
  (report: ToldReport, madeOn: Date): Readable => {
    const paper = openPaper(report.language, madeOn, 'A3')
    const { doc, root } = paper
    const told = aboutFactors(printable(report, glyphsOf(doc)), factors)
    const name = documentName(paper, told)
    identify(doc, [...told.factors.map(({ number, title }) => `${number}. ${title}`), name].join(' · '))
    const title = tag(doc, root, 'H1')
    factorPages(paper, told)
    writingSheets(paper, told)
    framePages(paper, name, title)
    doc.end()
    return doc
  }
