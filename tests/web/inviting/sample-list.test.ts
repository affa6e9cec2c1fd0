import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { invitingOffice } from '../../support/stories/inviting-office.ts'
import { UNITS } from '../../support/stories/units.ts'

const database = useDatabase()

test('a sample list has the groups and units of the scan, in the language of the screen, and can be read', async () => {
  const { facilitator, page, preview } = await invitingOffice(database.current, { units: UNITS })
  const shown = (await facilitator.get(page)).text
  expect(shown).toContain(`href="${page}/sample.xlsx">Voorbeeldlijst voor Excel (.xlsx)`)

  const text = await facilitator.get(`${page}/sample.csv`)
  expect(text.headers['content-disposition']).toBe('attachment; filename=voorbeeldlijst.csv')
  expect(text.text).toBe(
    [
      '\ufeffE-mailadres;Groep;College of locatie',
      'naam1@school.example;Bestuur;',
      'naam2@school.example;Mediacoaches;Techniek',
      'naam3@school.example;Docenten;Techniek',
      '',
    ].join('\r\n'),
  )
  const read = await preview({}, Buffer.from(text.text), 'voorbeeldlijst.csv')
  expect(read.text).toContain('Techniek 1')
  for (const field of ['board"', 'coaches.', 'teachers.']) expect(read.text).toContain(`name="addressees-${field}`)
  expect(read.text).not.toContain('konden we niet gebruiken')

  await facilitator.get(`${page}?lang=en`)
  const workbook = await facilitator.get(`${page}/sample.xlsx`).responseType('blob')
  expect(workbook.headers['content-disposition']).toBe('attachment; filename=sample-list.xlsx')
  const [{ data = [] } = {}] = await readWorkbook(workbook.body)
  expect(data.slice(0, 2)).toEqual([
    ['E-mail address', 'Group', 'College or location'],
    ['name1@school.example', 'Board', null],
  ])
  expect((await preview({}, workbook.body)).text).toContain('name="addressees-board"')
})
