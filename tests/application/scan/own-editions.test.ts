import { expect, test } from 'vitest'
import { writeEditionFile } from '../../../src/application/scan/edition-file.ts'
import { standardEdition } from '../../../src/content/rubric.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { NotFound } from '../../../src/domain/errors.ts'
import type { EditionId, InstitutionId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { factorIn, textsWith } from '../../support/stories/editions.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { exampleSettings, startedUseCases } from '../../support/stories/scenario.ts'

const database = useDatabase()

const office = async () => {
  const { acts, clock } = startedUseCases(database.current)
  const institutionId = await acts.createInstitution('ROC Voorbeeld', [])
  return {
    acts,
    clock,
    institutionId,
    copy: (name = 'Onze tekst', from = standardEdition.key) => acts.copyEdition(operatorIn(institutionId), from, name),
    edition: (id: EditionId) => acts.getEdition(institutionId, id),
    draft: (edition: string) => acts.draftScan(operatorIn(institutionId), exampleSettings({ edition })),
  }
}

const reworded = { part: 'factor', factor: factorIn('F3', { question: 'Anders?' }) } as const

test('a copy has the words of its source and its own name', async () => {
  const { copy, edition } = await office()
  expect(await edition(await copy())).toMatchObject({
    name: 'Onze tekst',
    version: 1,
    texts: standardEdition.texts,
    usedBy: [],
  })
})

test('a copy with a name that is taken becomes the next version, also when two members copy at once', async () => {
  const { acts, institutionId, copy, edition } = await office()
  const [first] = await Promise.all([copy(), copy(), copy('Anders')])
  await acts.rewordEdition(operatorIn(institutionId), first, reworded)
  const last = await copy('Onze tekst', first)
  expect(await edition(last)).toMatchObject({ version: 3, texts: textsWith('F3', { question: 'Anders?' }) })
  const named = (await acts.listEditions(institutionId)).map(({ name, version }) => `${name} ${version}`)
  expect(named).toEqual(['Anders 1', 'Onze tekst 3', 'Onze tekst 2', 'Onze tekst 1'])
})

test('a renamed edition becomes the next version of its new name', async () => {
  const { acts, institutionId, copy, edition } = await office()
  const [one, other] = [await copy(), await copy('Anders')]
  const levelNames = { nl: ['a', 'b', 'c'], en: ['d', 'e', 'f'] } as const
  const rename = (id: EditionId, name: string) =>
    acts.rewordEdition(operatorIn(institutionId), id, { part: 'names', name, levelNames })
  await rename(other, 'Onze tekst')
  await rename(one, 'Onze tekst')
  expect(await edition(other)).toMatchObject({ name: 'Onze tekst', version: 2 })
  expect(await edition(one)).toMatchObject({ version: 1, texts: { nl: { levelNames: ['a', 'b', 'c'] } } })
})

test('a file is kept as an edition, and a file that is no edition is not kept', async () => {
  const { acts, institutionId, edition } = await office()
  const texts = textsWith('F1', { title: 'Doelen' })
  const read = await acts.importEdition(operatorIn(institutionId), writeEditionFile('Uit een bestand', texts))
  if (!read.ok) throw new Error('refused')
  expect(await edition(read.editionId)).toMatchObject({ name: 'Uit een bestand', version: 1, texts })
  expect(await acts.importEdition(operatorIn(institutionId), '{}')).toMatchObject({ ok: false })
  expect(await acts.listEditions(institutionId)).toHaveLength(1)
})

test('a draft uses the current words of an edition, and from the launch on those words stay', async () => {
  const { acts, institutionId, copy, draft, edition } = await office()
  const id = await copy()
  const scanId = await draft(id)
  await acts.rewordEdition(operatorIn(institutionId), id, reworded)
  const held = { key: id, own: { name: 'Onze tekst', version: 1 }, texts: textsWith('F3', { question: 'Anders?' }) }
  expect(await acts.getScan(institutionId, scanId)).toMatchObject({ edition: held })

  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const again = { part: 'factor', factor: factorIn('F3', { question: 'Weer anders?' }) } as const
  expect(await acts.rewordEdition(operatorIn(institutionId), id, again)).toEqual({ ok: false, reason: 'frozen' })
  expect(await acts.deleteEdition(operatorIn(institutionId), id)).toEqual({ ok: false, reason: 'in-use' })
  expect((await acts.getScan(institutionId, scanId)).edition).toEqual(held)
  const next = await edition(await copy('Onze tekst', id))
  expect(next).toMatchObject({ version: 2, texts: held.texts })
})

test('when launching and rewording happen at once, the launched words are the words that stay', async () => {
  const { acts, institutionId, copy, draft, edition } = await office()
  for (let round = 0; round < 5; round++) {
    const id = await copy(`Ronde ${round}`)
    const scanId = await draft(id)
    const [, result] = await Promise.all([
      acts.launchScan(operatorIn(institutionId), scanId, launchChecks),
      acts.rewordEdition(operatorIn(institutionId), id, reworded),
    ])
    const question = (await edition(id)).texts.nl.factors[2]?.question
    expect(question === 'Anders?').toBe(result.ok)
  }
})

test('an edition that a draft uses cannot be deleted, and an unused one can', async () => {
  const { acts, institutionId, copy, draft } = await office()
  const id = await copy()
  const scanId = await draft(id)
  expect(await acts.deleteEdition(operatorIn(institutionId), id)).toEqual({ ok: false, reason: 'in-use' })
  await acts.changeDraft(operatorIn(institutionId), scanId, exampleSettings())
  expect(await acts.deleteEdition(operatorIn(institutionId), id)).toEqual({ ok: true })
  expect(await acts.listEditions(institutionId)).toEqual([])
})

test('a draft cannot use an edition that does not exist', async () => {
  const { draft } = await office()
  for (const key of ['standard-0', crypto.randomUUID(), "'; drop table scans"])
    await expect(draft(key)).rejects.toThrow(NotFound)
})

test('another institution finds no edition to read, copy, reword, delete or use', async () => {
  const { acts, institutionId, copy } = await office()
  const id = await copy()
  const stranger: InstitutionId = await acts.createInstitution('ROC Ander', [])
  expect(await acts.listEditions(stranger)).toEqual([])
  for (const act of [
    () => acts.getEdition(stranger, id),
    () => acts.copyEdition(operatorIn(stranger), id, 'Van hen'),
    () => acts.rewordEdition(operatorIn(stranger), id, reworded),
    () => acts.deleteEdition(operatorIn(stranger), id),
    () => acts.draftScan(operatorIn(stranger), exampleSettings({ edition: id })),
  ])
    await expect(act()).rejects.toThrow(NotFound)
  expect(await acts.listEditions(institutionId)).toMatchObject([{ id, name: 'Onze tekst' }])
})

test('the report of a closed scan holds the whole own edition, and the next round asks the same', async () => {
  const { acts, institutionId, copy } = await office()
  const id = await copy()
  await acts.rewordEdition(operatorIn(institutionId), id, reworded)
  const scanId = await acts.draftScan(
    operatorIn(institutionId),
    exampleSettings({ edition: id, introduction: 'Beste collega' }),
  )
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  await acts.closeScan(operatorIn(institutionId), scanId)
  const { edition, factors } = await acts.getReport(institutionId, scanId)
  expect(edition).toEqual({
    key: id,
    own: { name: 'Onze tekst', version: 1 },
    texts: textsWith('F3', { question: 'Anders?' }),
  })
  expect(factors).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6'])
  const next = await acts.startNextRound(operatorIn(institutionId), scanId, 'Tweede ronde')
  if (!next.ok) throw new Error(next.reason)
  expect(await acts.getScan(institutionId, next.scanId)).toMatchObject({ edition, introduction: 'Beste collega' })
})
