import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { atTheScreens, teachers, useMailingScans } from '../../support/stories/mailing-scan.ts'

const prepare = useMailingScans(useDatabase())

const BUTTON = '<button type="submit" name="next" value="mail">Bewaar 1 adres en schrijf de mail</button>'

test('after a list the mail is written at once, as long as no invitation was sent', async () => {
  const scan = await atTheScreens(prepare)
  const { facilitator } = scan
  const addressees = `/scans/${scan.scanId}/addressees`
  const preview = async (list: string) =>
    (await facilitator.upload(`${addressees}/preview`, { group: 'teachers', list }, null, { from: addressees })).text
  const store = async (list: string, next: Readonly<Record<string, string>>) =>
    facilitator.upload(addressees, { 'addressees-teachers': list, ...next }, null, { from: addressees })

  expect(await preview('noor@roc.example')).toContain(BUTTON)
  const stored = await store('noor@roc.example', { next: 'mail' })
  expect(stored.headers.location).toBe(`/scans/${scan.scanId}/mailings/invitation/text`)
  expect((await facilitator.get(stored.headers.location ?? '')).text).toContain('De adressen zijn bewaard.')
  expect((await store('gijs@roc.example', {})).headers.location).toBe(addressees)
  expect((await store('gijs@roc.example', { next: 'mail' })).headers.location, 'nobody new').toBe(addressees)

  await scan.invite('teachers', teachers(5))
  const mailing = await scan.writeAtScreen('invitation')
  await facilitator.post(`${mailing}/dispatch`, {}, { from: `${mailing}/dispatch` })
  const afterwards = await preview('bea@roc.example')
  expect(afterwards).toContain('<button type="submit">Bewaar 1 adres</button>')
  expect(afterwards).not.toContain(BUTTON)
})
