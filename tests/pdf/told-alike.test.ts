import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { reportDocument } from '../../src/pdf/documents/document.ts'
import { posterDocument } from '../../src/pdf/documents/poster-document.ts'
import { shortDocument } from '../../src/pdf/documents/short-document.ts'
import { folded, printed } from '../support/readers/printed-report.ts'
import { exampleReport } from '../support/stories/reports.ts'

/** In the example, the surest difference about factor 4 isn't the largest. */
test.each(LANGUAGES)(
  'report, short version and poster tell a factor by one sentence and one marking, in %s',
  async (language) => {
    const told = tellReport(exampleReport(), language)
    const keys = told.factors.map(({ key }) => key)
    for (const document of [reportDocument, shortDocument(keys), posterDocument(keys)]) {
      const { pages } = await printed(told, document)
      for (const { number, title, finding, facing } of told.factors) {
        const page = pages.find((text) => text.includes(folded(finding.text)) && text.includes(title)) ?? ''
        expect(page, `${number}`).toContain(finding.marking.word)
        for (const { heading, sentence, after } of facing ?? []) {
          for (const text of [heading, sentence, after]) expect(page).toContain(folded(text))
        }
      }
      const overview = pages.find((text) => text.includes(folded(told.glance.caption)))
      if (document === reportDocument) expect(overview).toContain(folded(told.glance.leftOut ?? '–'))
      for (const { word, marking } of overview ? told.glance.dumbbells : []) {
        expect(overview).toContain(`${folded(word)} ${word === marking.word ? '' : marking.word}`.trim())
      }
    }
  },
)
