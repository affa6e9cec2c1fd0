import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { startedUseCases } from '../../support/stories/scenario.ts'

const database = useDatabase()

const PASSWORD = 'een lang wachtwoord'
const WRONG = { ok: false, reason: 'wrong-email-or-password' } as const
const TOO_MANY = { ok: false, reason: 'too-many-attempts', waitSeconds: expect.any(Number) } as const

const institutionWithAnna = async () => {
  const { acts } = startedUseCases(database.current)
  const anna = { email: 'anna@example.nl', name: 'Anna', password: PASSWORD, roles: ['board'] } as const
  await acts.createInstitution('ROC Voorbeeld', [anna])
  return acts
}

test('the right password signs in, whatever the case of the address', async () => {
  const { signIn } = await institutionWithAnna()
  const result = await signIn('anna@example.nl', PASSWORD)
  expect(result).toMatchObject({ ok: true, accountId: expect.any(String) })
  expect(await signIn('ANNA@Example.nl', PASSWORD)).toEqual(result)
})

test('a wrong password and an unknown address get the same answer', async () => {
  const { signIn } = await institutionWithAnna()
  expect(await signIn('anna@example.nl', PASSWORD.toUpperCase())).toEqual(WRONG)
  expect(await signIn('bram@example.nl', PASSWORD)).toEqual(WRONG)
})

test('after five failures the right password has to wait too, and other accounts do not', async () => {
  const { signIn } = await institutionWithAnna()
  for (let failure = 0; failure < 5; failure++) expect(await signIn('anna@example.nl', 'raden')).toEqual(WRONG)
  const refused = await signIn('Anna@example.nl', PASSWORD)
  expect(refused).toEqual(TOO_MANY)
  expect(!refused.ok && refused.reason === 'too-many-attempts' && refused.waitSeconds).toBeGreaterThan(0)
  expect(await signIn('bram@example.nl', PASSWORD)).toEqual(WRONG)
})

test('simultaneous guesses get no more tries than guesses one after the other', async () => {
  const { signIn } = await institutionWithAnna()
  const guesses = await Promise.all(Array.from({ length: 20 }, (_, index) => signIn('anna@example.nl', `${index}`)))
  expect(guesses.filter((guess) => !guess.ok && guess.reason === 'wrong-email-or-password')).toHaveLength(5)
  expect(guesses).toContainEqual(TOO_MANY)
})

test('a successful sign-in clears the count of failures', async () => {
  const { signIn } = await institutionWithAnna()
  for (let round = 0; round < 2; round++) {
    for (let failure = 0; failure < 4; failure++) expect(await signIn('anna@example.nl', 'raden')).toEqual(WRONG)
    expect(await signIn('anna@example.nl', PASSWORD)).toMatchObject({ ok: true })
  }
})
