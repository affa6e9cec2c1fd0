import supertest from 'supertest'
import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp } from '../../support/servers/app.ts'

const database = useDatabase()
const pageAt = async (query: string) =>
  (await supertest(composeApp(database.current).app).get(`/examples${query}`)).text
const foundAt = async (query: string) =>
  [...(await pageAt(query)).matchAll(/<h2>Instelling (\d+)/g)].map(([, n]) => Number(n))

test('the library shows all twelve, and those that have all that is asked for', async () => {
  expect(await foundAt('')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(await foundAt('?factor=F6')).toEqual([1, 3, 6, 9, 10, 11, 12])
  expect(await foundAt('?structure=from-below')).toEqual([2, 4, 10, 11])
  expect(await foundAt('?status=ending')).toEqual([3, 8])
  expect(await foundAt('?factor=F6&structure=decentral&status=project')).toEqual([1, 6])
  expect(await foundAt('?factor=F6&structure=decentral&status=structural')).toEqual([6])
})

test('what is chosen stays chosen, and a search without an outcome says what to do', async () => {
  const page = await pageAt('?factor=F2&status=ending')
  expect(page).toContain('<option value="F2" selected>')
  expect(page).toContain('Geen van de twaalf heeft dit allemaal.')
  expect(page).toContain('Toon alle voorbeelden')
})

test('an unknown choice asks for nothing', async () => {
  expect(await foundAt('?factor=F9&structure[]=central&status=')).toHaveLength(12)
})

test('each example says how it is organised, how settled it is and what it is about', async () => {
  const page = await pageAt('?factor=F6&structure=decentral&lang=nl')
  expect(page).toContain('structureel, project of in opbouw')
  expect(page).toMatch(/<dt>Gaat over<\/dt><dd>4\. [^<]+ · 6\. /)
})
