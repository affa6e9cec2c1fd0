import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { unseal } from '../../../src/application/answering/sealed-draft.ts'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { useDatabase } from '../../support/database/database.ts'
import { foundDraft } from '../../support/people/keys.ts'
import { type Respondent, randomAnswer, readyRespondent, seatedRespondent } from '../../support/people/respondent.ts'
import { launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()

const sealedOf = async (scenario: Scenario, { group, key }: Respondent): Promise<Buffer> => {
  const found = await foundDraft(scenario, group, key)
  if (!found?.sealed) throw new Error('nothing was kept')
  return found.sealed
}

const factorKeyAt = (index: number) => FACTOR_KEYS[index] ?? ''

test('an answer is kept as it was given, and a changed answer replaces it', async () => {
  const scenario = await launchedScan(database.current)
  const respondent = await seatedRespondent(scenario, 'coaches')
  await respondent.save(factorKeyAt(0), { current: 1, desired: 3, remark: 'Mooi: “één” 😀' })
  await respondent.save(factorKeyAt(1), { current: 'dk', desired: 2, remark: null })
  await respondent.save(factorKeyAt(1), { current: 2, desired: 2, remark: null })
  expect(unseal(await sealedOf(scenario, respondent), respondent.key)?.answers).toEqual({
    [factorKeyAt(0)]: { current: 1, desired: 3, remark: 'Mooi: “één” 😀' },
    [factorKeyAt(1)]: { current: 2, desired: 2, remark: null },
  })
})

test('two tabs that save different factors at once lose nothing', async () => {
  const scenario = await launchedScan(database.current)
  const respondent = await seatedRespondent(scenario, 'coaches')
  const answers = Object.fromEntries(FACTOR_KEYS.map((factor) => [factor, randomAnswer()]))
  const saved = await Promise.all(Object.entries(answers).map(([factor, answer]) => respondent.save(factor, answer)))
  expect(saved).toEqual(FACTOR_KEYS.map(() => ({ ok: true })))
  expect(unseal(await sealedOf(scenario, respondent), respondent.key)?.answers).toEqual(answers)
})

test('a sealed draft opens only with the key that sealed it', async () => {
  const scenario = await launchedScan(database.current)
  const [respondent, other] = [await readyRespondent(scenario, 'coaches'), await readyRespondent(scenario, 'coaches')]
  const sealed = await sealedOf(scenario, respondent)
  expect(unseal(sealed, respondent.key)).not.toBeNull()
  expect(unseal(sealed, other.key)).toBeNull()
})

/** Every 32-byte key that somebody might derive from two known values. */
const cipherKeysOf = (one: string | Buffer, other: string | Buffer): readonly Buffer[] => [
  createHash('sha256').update(one).digest(),
  createHash('sha256').update(one).update(other).digest(),
  createHmac('sha256', one).update(other).digest(),
  Buffer.from(hkdfSync('sha256', one, '', 'bruggenscan draft', 32)),
  Buffer.from(hkdfSync('sha256', one, other, 'bruggenscan draft', 32)),
  ...(Buffer.from(one).length === 32 ? [Buffer.from(one)] : []),
]

const opens = (sealed: Buffer, cipherKey: Buffer): boolean => {
  const decipher = createDecipheriv('aes-256-gcm', cipherKey, sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(-16))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).length > 0
  } catch {
    return false
  }
}

test('the database and the secret of the installation together open no draft', async () => {
  const scenario = await launchedScan(database.current)
  const { acts, institutionId, scanId } = scenario
  const respondent = await readyRespondent(scenario, 'coaches')
  const sealed = await sealedOf(scenario, respondent)
  const rows = await withInstitution(database.current.knex, institutionId, async (trx) => [
    ...(await trx('ticket_keys')),
    ...(await trx('tickets')),
  ])
  const held = rows.flatMap((row) => Object.values(row).filter((value) => value !== null)) as (string | Buffer)[]
  const known = [acts.keys.sessionCookie, scanId, ...held, ...held.map((value) => Buffer.from(value).toString('hex'))]
  const opened = (things: readonly (string | Buffer)[]) =>
    things.some((one) => things.some((other) => cipherKeysOf(one, other).some((key) => opens(sealed, key))))
  expect(known.length).toBeGreaterThan(10)
  expect(opened(known)).toBe(false)
  expect(opened([respondent.key])).toBe(true)
})

test('a sealed draft holds no readable word, and the same answers are sealed differently each time', async () => {
  const scenario = await launchedScan(database.current)
  const respondent = await seatedRespondent(scenario, 'coaches')
  const answer = { current: 1, desired: 3, remark: 'marker' } as const
  await respondent.save(factorKeyAt(0), answer)
  const first = await sealedOf(scenario, respondent)
  await respondent.save(factorKeyAt(0), answer)
  const second = await sealedOf(scenario, respondent)
  expect(first.includes('marker')).toBe(false)
  expect(second.equals(first)).toBe(false)
})

test('a draft that was tampered with does not open', async () => {
  const scenario = await launchedScan(database.current)
  const respondent = await readyRespondent(scenario, 'coaches')
  const sealed = await sealedOf(scenario, respondent)
  for (const place of [0, 20, sealed.length - 1]) {
    const forged = Buffer.from(sealed)
    forged.writeUInt8(forged.readUInt8(place) ^ 1, place)
    expect(unseal(forged, respondent.key)).toBeNull()
  }
})

test('after sending, an answer can no longer be saved', async () => {
  const scenario = await launchedScan(database.current)
  const respondent = await readyRespondent(scenario, 'coaches')
  await respondent.send()
  expect(await respondent.save(factorKeyAt(0), randomAnswer())).toEqual({ ok: false, reason: 'ticket-gone' })
})

test('after the closing date, an answer can no longer be saved', async () => {
  const scenario = await launchedScan(database.current)
  const respondent = await seatedRespondent(scenario, 'coaches')
  scenario.clock.now = new Date('2026-12-18T23:00:00Z')
  expect(await respondent.save(factorKeyAt(0), randomAnswer())).toEqual({ ok: false, reason: 'not-open' })
})
