import { expect, test } from 'vitest'
import { paperWords } from '../../../src/content/paper-words.ts'
import { tellReport } from '../../../src/content/tell-report.ts'
import { LANGUAGES } from '../../../src/domain/scan/rubric.ts'
import { printed } from '../../support/readers/printed-report.ts'
import { emptyReport } from '../../support/stories/reports.ts'
import { inOrder, toldExample } from '../../support/stories/told-reports.ts'

test('the schedule is on one page, step by step, each with its three times', async () => {
  const { script } = toldExample()
  const { pages } = await printed(toldExample())
  const words = paperWords('nl').script
  const page = pages.find((each) => each.startsWith(words.heading)) ?? ''

  expect(
    inOrder(page, ['75 min: twee onderwerpen', words.step, '75 min', words.facilitator, '60 min', '90 min']),
  ).toEqual([])
  expect(
    inOrder(
      page,
      script.steps.flatMap(({ title, facilitator, participants, material, minutes: [advised, ...others] }) => [
        `${title} ${advised}`,
        facilitator,
        participants,
        material,
        ...others.map(String),
      ]),
    ),
  ).toEqual([])
})

test.each(LANGUAGES)('the script takes two pages, also with the most advice (%s)', async (language) => {
  const told = tellReport(emptyReport(), language)
  const { pages } = await printed(told)
  const words = paperWords(language)
  const first = pages.findIndex((page) => page.startsWith(words.script.heading))
  const second = pages[first + 1] ?? ''

  expect(
    inOrder(
      second,
      told.script.preparation.flatMap(({ heading, text }) => [heading, text]),
    ),
  ).toEqual([])
  expect(inOrder(second, [words.script.rules, ...told.script.rules])).toEqual([])
  expect(
    inOrder(second, [words.script.moments, ...told.script.moments.flatMap(({ heading, text }) => [heading, text])]),
  ).toEqual([])
  expect(pages[first + 2]).toMatch(new RegExp(`^${words.agreements.heading.replace('?', '\\?')}`))
})
