import supertest from 'supertest'
import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { fullInventory } from '../../support/stories/inventories.ts'

const database = useDatabase()

test('the published page tells nothing of who does what: neither of the inventory nor of the sheet that the room filled in', async () => {
  const office = await closedOffice(database.current, { inventory: fullInventory() })
  const { acts, institutionId, scanId, facilitator, scan } = office
  const duties = { commissions: 'het jaarplan van Zuid', does: '', answersFor: '', tells: '' }
  await acts.fillResponsibilities(operatorIn(institutionId), scanId, {
    groups: { board: duties },
    others: [{ ...duties, who: 'Applicatiebeheer' }],
  })
  await facilitator.post(`${scan}/feedback`, { opening: 'Dank jullie wel.', showsFindings: 'on' })
  await facilitator.post(`${scan}/feedback/publication`, {}, { from: `${scan}/feedback/preview` })
  const address = `/f/${(await acts.getScan(institutionId, scanId)).feedbackCode}`
  const read = (query: string) => supertest(acts.app).get(address + query)
  const report = (await facilitator.get(`${scan}/report`)).text
  expect(report).toContain('Uit jullie overzicht')
  const told = [await read(''), await read('?lang=en'), await facilitator.get(`${scan}/feedback/preview`)]
  for (const { text } of told) {
    expect(text).toContain('Dank jullie wel.')
    for (const secret of [
      'Uit jullie overzicht',
      'Wie doet wat',
      'ICTO-coach',
      'conciërge',
      'jaarplan',
      'Applicatiebeheer',
    ]) {
      expect(text.slice(text.indexOf('<main'))).not.toContain(secret)
    }
  }
})
