import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { inTheRoom } from '../../support/stories/in-the-room.ts'

const database = useDatabase()

test('an agreement that is recorded in a workshop is the same record as in the list of agreements', async () => {
  const { facilitator, scan, at, acts, institutionId, scanId } = await inTheRoom(database.current)
  const fields = {
    what: 'Elke maand een uur samen',
    leads: 'Noor',
    seen: 'Het staat in de agenda',
    readyOn: '2027-03-01',
  }
  const answer = await facilitator.post(at('F2', 'agreements'), { ...fields, factor: 'F6' })
  expect([answer.status, answer.headers.location]).toEqual([303, at('F2', 'agreements')])
  const { text } = await facilitator.get(at('F2', 'agreements'))
  expect(text).toContain('De afspraak is bewaard.')
  expect(text).toContain('Trekker: Noor · Klaar op 1 maart 2027')
  const { agreements } = await acts.getDossier(institutionId, scanId)
  expect(agreements).toMatchObject([{ ...fields, factor: 'F2', status: 'open', joins: '', lookBackOn: null }])
  expect((await facilitator.get(`${scan}/agreements`)).text).toContain('Elke maand een uur samen')
})

test('an agreement without what will be done is not kept, and the typed text stays', async () => {
  const { facilitator, at, acts, institutionId, scanId } = await inTheRoom(database.current)
  const answer = await facilitator.post(at('F1', 'agreements'), { what: ' ', leads: 'Noor <b>', readyOn: '2027-02-30' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Schrijf op wat jullie gaan doen')
  expect(answer.text).toContain('Vul een datum in die bestaat')
  expect(answer.text).toContain('Noor &lt;b&gt;')
  expect((await acts.getDossier(institutionId, scanId)).agreements).toEqual([])
})

test.each([
  ['next', 'topics/F2/rubric'],
  ['previous', 'topics/F1/choose'],
  ['leave', ''],
])('an agreement is kept first, and then the button %s goes on; empty fields are nothing to keep', async (to, page) => {
  const { facilitator, workshop, at, acts, institutionId, scanId } = await inTheRoom(database.current)
  const place = page === '' ? workshop : `${workshop}/${page}`
  const agreed = async () => (await acts.getDossier(institutionId, scanId)).agreements.map(({ what }) => what)
  const empty = await facilitator.post(at('F1', 'agreements'), { what: ' ', leads: '', seen: '', readyOn: '', to })
  expect([empty.status, empty.headers.location]).toEqual([303, place])
  expect(await agreed()).toEqual([])

  const full = await facilitator.post(at('F1', 'agreements'), { what: 'Elke maand een uur', to })
  expect([full.status, full.headers.location]).toEqual([303, place])
  expect(await agreed()).toEqual(['Elke maand een uur'])

  const half = await facilitator.post(at('F1', 'agreements'), { what: '', leads: 'Noor', to })
  expect([half.status, half.text.includes('Schrijf op wat jullie gaan doen'), half.text.includes('Noor')]).toEqual([
    422,
    true,
    true,
  ])
})

test('the same agreement sent twice, as after going back in the browser, is kept once', async () => {
  const { facilitator, at, acts, institutionId, scanId } = await inTheRoom(database.current)
  const fields = { what: 'Elke maand een uur', leads: 'Noor', seen: '', readyOn: '2027-03-01', to: 'next' }
  for (const leads of ['Noor', 'Noor', 'Bea']) await facilitator.post(at('F1', 'agreements'), { ...fields, leads })
  const { agreements } = await acts.getDossier(institutionId, scanId)
  expect(agreements.map(({ leads }) => leads)).toEqual(['Noor', 'Bea'])
})

test('after three agreements a fourth is possible, with some advice', async () => {
  const { facilitator, workshop, at } = await inTheRoom(database.current)
  const agree = (what: string) => facilitator.post(at('F1', 'agreements'), { what })
  for (const what of ['een', 'twee']) await agree(what)
  expect((await facilitator.get(at('F1', 'agreements'))).text).not.toContain('Jullie hebben er drie')
  await agree('drie')
  expect((await facilitator.get(at('F1', 'agreements'))).text).toContain('Jullie hebben er drie')
  await agree('vier')
  const { text } = await facilitator.get(`${workshop}/closing`)
  for (const what of ['een', 'twee', 'drie', 'vier']) expect(text).toContain(`<strong class="said">${what}</strong>`)
})

test('a dropped agreement is no longer shown', async () => {
  const { facilitator, workshop, at, acts, institutionId, scanId } = await inTheRoom(database.current)
  await facilitator.post(at('F1', 'agreements'), { what: 'Toch niet', readyOn: '2027-03-01' })
  expect((await facilitator.get(`${workshop}/closing`)).text).toContain('/agreements.ics"')
  const [agreement] = (await acts.getDossier(institutionId, scanId)).agreements
  if (!agreement) throw new Error('no agreement')
  await acts.setAgreementStatus(operatorIn(institutionId), scanId, agreement.id, { status: 'dropped', note: '' })
  const { text } = await facilitator.get(`${workshop}/closing`)
  expect(text).not.toContain('Toch niet')
  expect(text).not.toContain('/agreements.ics"')
  expect((await facilitator.get(at('F1', 'agreements'))).text).not.toContain('Toch niet')
})

test('a workshop without agreements ends with thanks too', async () => {
  const { board, scan, workshop } = await inTheRoom(database.current)
  const { text } = await board.get(`${workshop}/closing`)
  expect(text).toContain('Dank jullie wel')
  expect(text).toContain('Er is vandaag niets vastgelegd.')
  expect(text).toContain(`href="${scan}/agreements"`)
})
