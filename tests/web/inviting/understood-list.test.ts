import { expect, test } from 'vitest'
import { madeWorkbook, textRow } from '../../support/arbitrary/made-workbook.ts'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { invitingOffice, valuesIn } from '../../support/stories/inviting-office.ts'

const database = useDatabase()
const office = () => invitingOffice(database.current)

test('a list without any group is asked about, and the answer reads the same list again', async () => {
  const { preview, again } = await office()
  const asked = await preview({ list: 'a@roc.example\nb@roc.example' })
  expect(asked.status).toBe(422)
  expect(asked.text).toContain('<a href="#group">Kies een groep: in de lijst vonden we geen groep.')
  expect(asked.text).not.toContain('name="addressees-')
  expect(await htmlFaults('asked', asked.text)).toEqual([])
  const answered = await again(asked.text, { group: 'teachers' })
  expect(answered.status).toBe(200)
  expect(answered.text).toContain('name="addressees-teachers" value="a@roc.example b@roc.example"')
})

test('a note with the separator of another list makes no teachers of the board', async () => {
  const { preview } = await office()
  const list = [
    'e-mail,groep,opmerking',
    'bea@roc.example,bestuur,"voorzitter; bellen"',
    'noor@roc.example,docenten,',
    'bas@roc.example,bestuur,"secretaris; mailen"',
  ].join('\n')
  const shown = await preview({ list, group: 'teachers' })
  expect(shown.text).toContain('name="addressees-board" value="bea@roc.example bas@roc.example"')
  expect(shown.text).toContain('name="addressees-teachers" value="noor@roc.example"')
  expect(valuesIn(shown.text)).toMatchObject({ heading: '1', addressColumn: '0', groupColumn: '1', group: 'teachers' })
})

test('two columns of addresses are asked about, and the one that was chosen counts', async () => {
  const { preview, again } = await office()
  const list = 'E-mail,E-mail leidinggevende,Groep\nnoor@roc.example,baas@roc.example,docent'
  const asked = await preview({ list })
  expect(asked.status).toBe(422)
  expect(asked.text).toContain('<a href="#addressColumn">In meer dan één kolom staan e-mailadressen.')
  expect(asked.text).toContain('<option value="1">B: E-mail leidinggevende</option>')
  const answered = await again(asked.text, { addressColumn: '0' })
  expect(answered.text).toContain('name="addressees-teachers" value="noor@roc.example"')
  expect(answered.text).not.toContain('value="baas@roc.example"')
})

test('a workbook shows its file, sheets, hidden rows and first rows, and each can be changed', async () => {
  const { preview, again } = await office()
  const people = (rows: string) => `<sheetData>${rows}</sheetData>`
  const hidden = textRow('weg@roc.example', 'docent').replace('<row>', '<row hidden="1">')
  const workbook = madeWorkbook([
    { name: 'Uitleg', xml: people(textRow('Vul het tweede blad in')) },
    {
      name: 'Docenten',
      xml: people(textRow('Lijst 2026') + textRow('Adres', 'Groep') + textRow('noor@roc.example', 'docent') + hidden),
    },
    { name: 'Oud', state: 'hidden', xml: people(textRow('oud@roc.example', 'bestuur')) },
  ])
  const shown = await preview({}, workbook, 'Personeel (1).xlsx')
  expect(shown.text).toContain('Bestand: Personeel (1).xlsx')
  expect(shown.text).toContain('<option value="1" selected>Docenten</option>')
  expect(shown.text).toContain('De andere bladen: Uitleg, Oud (verborgen).')
  expect(shown.text).toContain('Eén regel die verborgen of weggefilterd is.')
  expect(shown.text).toContain('De regel boven de kopregel.')
  expect(shown.text).toContain('noor@roc.example</th><td>3</td><td>Docenten</td>')
  expect(await htmlFaults('workbook', shown.text)).toEqual([])

  const all = await again(shown.text, { hiddenRows: 'on' })
  expect(all.text).toContain('name="addressees-teachers" value="noor@roc.example weg@roc.example"')
  const old = await again(shown.text, { sheet: '2' })
  expect(old.text).toContain('name="addressees-board" value="oud@roc.example"')
  expect(valuesIn(old.text)).toMatchObject({ sheet: '2', heading: 'none', addressColumn: 'any', groupColumn: '1' })
})

test('a forged form of an understood list is read like any other list', async () => {
  const { preview } = await office()
  const forged = await preview({
    brought: Buffer.from('a@roc.example;docent').toString('base64'),
    name: '<script>\r\nX: y',
    sheet: '9',
    sheetShown: '9',
    heading: '77',
    addressColumn: '5000',
    groupColumn: '-1',
    unitColumn: '__proto__',
  })
  expect(forged.status).toBe(200)
  expect(forged.text).toContain('Bestand: &lt;script&gt; X: y')
  expect(forged.text).toContain('hier staat geen e-mailadres')
})
