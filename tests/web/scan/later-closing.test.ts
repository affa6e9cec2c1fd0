import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { addressesOf, atTheScreens, teachers, useMailingScans } from '../../support/stories/mailing-scan.ts'

const database = useDatabase()
const prepare = useMailingScans(database)

const invited = async () => {
  const scan = await atTheScreens(prepare)
  const address = `/scans/${scan.scanId}`
  const move = () =>
    scan.board.post(`${address}/closing-time`, { closesOn: '2026-12-27', closesTime: '17:00' }, { from: address })
  return { ...scan, address, move, after: `${address}/closing-time` }
}

test('after a move the page says what remains to be done, and one button mails who has not answered', async () => {
  const scan = await invited()
  const { board, facilitator, address, after, page } = scan
  await scan.invite('teachers', teachers(6))
  await scan.dispatch('invitation')
  await scan.posted()
  expect((await board.get(after)).headers.location).toBe(address)
  expect((await scan.move()).headers.location).toBe(after)

  const asked = (await board.get(after)).text
  expect(asked).toContain('De scan sluit nu op 27 december 2026 om 17.00 uur.')
  expect(asked).toContain('Dat zijn er nu 6.')
  expect(asked).toContain('De gespreksleider kan ze opnieuw printen.')
  expect(await htmlFaults('later closing', asked)).toEqual([])
  expect((await facilitator.get(page)).text).toContain('kreeg daar nog geen mail over.')

  await board.post(`${after}/mailing`, {}, { from: after })
  expect((await board.get(after)).text).toContain('De mails gaan nu op weg.')
  const told = (await board.get(after)).text
  expect(told).toContain('De mail met dit moment is verstuurd.')
  expect(told).not.toContain('Mail het nieuwe moment')
  await scan.posted()
  const mails = scan.office.mails.filter(({ headers }) => headers.subject?.startsWith('Meer tijd'))
  expect(addressesOf(mails)).toEqual(teachers(6))
  expect(new Set(mails.map(({ headers }) => headers['reply-to']))).toEqual(new Set(['gesprek <gesprek@roc.example>']))

  const list = (await facilitator.get(page)).text
  expect(list).toContain('Nieuw moment van sluiten</a>')
  expect(list).not.toContain('kreeg daar nog geen mail over.')
  const mailing = /href="([^"]+)">Kijk hoe ver het versturen is/.exec(told)?.[1] ?? ''
  expect((await board.get(mailing)).text).toContain('Nieuw moment van sluiten van 20 november 2026')
  expect((await facilitator.get(`${mailing}/preview?group=teachers`)).text).toContain('You can now take part')
})

test('the facilitator finds every print that shows the old time, and hears of a mail that waits', async () => {
  const scan = await invited()
  await scan.invite('teachers', teachers(6))
  await scan.dispatch('invitation')
  await scan.write('reminder')
  await scan.move()
  const text = (await scan.facilitator.get(scan.after)).text
  expect(await htmlFaults('later closing', text)).toEqual([])
  for (const end of [
    'placards.pdf',
    'teachers/placard.pdf',
    'teachers/circular.pdf',
    'teachers/slide.svg',
    'teachers/slips',
  ]) {
    expect(text).toContain(`href="${scan.address}/handouts/${end}"`)
  }
  expect(text).toContain('een mail klaar die nog niet is verstuurd')
})

test('without invitations by mail the page says to let people know in another way', async () => {
  const scan = await invited()
  await scan.move()
  const text = (await scan.board.get(scan.after)).text
  expect(text).toContain('Er is niemand per mail uitgenodigd.')
  expect(text).not.toContain('Mail het nieuwe moment')
})

test('a button that is pressed after the close says that the scan is closed', async () => {
  const scan = await invited()
  await scan.invite('teachers', teachers(6))
  await scan.dispatch('invitation')
  await scan.move()
  await scan.acts.closeScan(operatorIn(scan.institutionId), scan.scanId)
  await scan.board.post(`${scan.after}/mailing`, {}, { from: scan.address })
  expect((await scan.board.get(scan.address)).text).toContain('Dit kan niet meer: de scan is al gesloten.')
})
