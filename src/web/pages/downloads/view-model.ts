import { itemTitle } from '../../../content/item-title.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import type { ToldReport } from '../../../content/told-report.ts'
import type { ScanId } from '../../../domain/ids.ts'
import { paths } from '../../paths.ts'

/** The files by their purpose, and the figures with a preview of each. */
export const downloadsViewModel = (scanId: ScanId, { factors, sets }: ToldReport, t: ScreenTexts) => {
  const s = t.downloads
  const csv = paths.reportCsv.href({ scanId })
  return {
    purposes: [
      {
        heading: s.talk,
        files: [
          { ...s.pdf, href: paths.reportPdf.href({ scanId }) },
          { ...s.short, href: paths.shortReportPdf.href({ scanId }) },
        ],
      },
      {
        heading: s.count,
        files: [
          { ...s.workbook, href: paths.reportWorkbook.href({ scanId }) },
          { ...s.semicolon, href: `${csv}?separator=semicolon` },
          { ...s.comma, href: `${csv}?separator=comma` },
          { ...s.analysis, href: paths.reportAnalysis.href({ scanId }) },
        ],
      },
      {
        heading: s.keep,
        files: [
          { ...s.record, href: paths.scanRecord.href({ scanId }) },
          { ...s.agreements, href: paths.agreementsCsv.href({ scanId }) },
        ],
      },
    ],
    posters: factors.map(({ key, number, title }) => ({
      title: s.poster(number, title),
      href: paths.posterPdf.href({ scanId, factor: key }),
    })),
    figures: [
      { title: s.overview, href: paths.overviewFigure.href({ scanId }) },
      ...factors.map(({ key, number, title }) => ({
        title: s.factor(number, title),
        href: paths.factorFigure.href({ scanId, factor: key }),
      })),
      ...sets.flatMap(({ heading, items }) =>
        items.map(({ key, title }) => ({
          title: itemTitle(heading, title),
          href: paths.factorFigure.href({ scanId, factor: key }),
        })),
      ),
    ],
  }
}
