import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { answerByMail, atTheScreens, teachers, useMailingScans } from '../../support/stories/mailing-scan.ts'

const database = useDatabase()
const prepare = useMailingScans(database)

test('addresses that were refused are listed by their group, and the page of addresses says how many they are', async () => {
  let repaired = false
  const scan = await atTheScreens(prepare, {
    treat: (address) =>
      !repaired && /docent0|gijs|docent3/.test(address) ? { refuse: '550 5.1.1 unknown', at: 'address' } : 'accept',
  })
  const toAddressees = scan.page.replace(/mailings$/, 'addressees')
  await scan.invite('coaches', ['gijs@roc.example'])
  await scan.invite('teachers', teachers(6))
  const mailing = `${scan.page}/${await scan.dispatch('invitation')}`
  expect((await scan.facilitator.get(toAddressees)).text).not.toContain('De uitnodiging kwam niet bij iedereen aan')
  await scan.posted()
  const shown = (await scan.facilitator.get(mailing)).text
  const rows = [...shown.matchAll(/<tr><td>([^<]*)<\/td><td class="found">([^<]*)</g)].map(([, group, address]) => [
    group,
    address,
  ])
  expect(rows).toEqual([
    ['Mediacoaches', 'gijs@roc.example'],
    ['Docenten', 'docent0@roc.example'],
    ['Docenten', 'docent3@roc.example'],
  ])
  expect(shown).toContain('Zoek het goede adres op. Trek de uitnodiging in')
  expect(shown).toContain(`href="${toAddressees}"`)

  const told = (await scan.facilitator.get(toAddressees)).text
  expect(told).toContain('De uitnodiging kwam niet bij iedereen aan: Mediacoaches 1, Docenten 2.')
  expect(told).not.toContain('@roc.example')
  expect(await htmlFaults('addressees', told)).toEqual([])
  repaired = true
  await scan.facilitator.post(`${mailing}/repeat`, { state: 'failed' }, { from: mailing })
  await scan.posted()
  expect((await scan.facilitator.get(toAddressees)).text).not.toContain('De uitnodiging kwam niet bij iedereen aan')
})

test('what the page of addresses says is the same whether a person with a link answered, waits or was withdrawn', async () => {
  const scan = await atTheScreens(prepare, {
    treat: (address) => (address.startsWith('docent0') ? { refuse: '550 5.1.1 unknown', at: 'address' } : 'accept'),
  })
  const toAddressees = scan.page.replace(/mailings$/, 'addressees')
  await scan.invite('teachers', teachers(6))
  await scan.dispatch('invitation')
  await scan.posted()
  const told = async () =>
    /kwam niet bij iedereen aan: [^.]*/.exec((await scan.facilitator.get(toAddressees)).text)?.[0]
  const before = await told()
  expect(before).toContain('Docenten 1')
  await answerByMail(scan, 'docent1@roc.example')
  expect(await told()).toBe(before)
  await scan.facilitator.post(`${toAddressees}/withdrawal`, { address: 'docent4@roc.example' }, { from: toAddressees })
  expect(await told()).toBe(before)
})
