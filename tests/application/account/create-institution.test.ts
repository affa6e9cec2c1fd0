import { expect, test } from 'vitest'
import type { Account } from '../../../src/application/account/account-store.ts'
import { createAccountStore } from '../../../src/db/account/account-store.ts'
import { useDatabase } from '../../support/database/database.ts'
import { startedUseCases } from '../../support/stories/scenario.ts'

const database = useDatabase()

const anna = { email: 'Anna@example.nl', name: 'Anna', password: 'een lang wachtwoord', roles: ['board'] } as const
const bram = {
  email: 'bram@example.nl',
  name: 'Bram',
  password: 'ook een lang wachtwoord',
  roles: ['facilitator'],
} as const

const accountOf = async (email: string): Promise<Account> => {
  const account = await createAccountStore(database.current.knex).findByEmail(email)
  if (!account) throw new Error(`no account for ${email}`)
  return account
}

test('an institution is created with members who can sign in', async () => {
  const { acts } = startedUseCases(database.current)
  expect(await acts.hasInstitutions()).toBe(false)
  const institutionId = await acts.createInstitution('ROC Voorbeeld', [anna, bram])
  expect(await acts.hasInstitutions()).toBe(true)
  const { id, email } = await accountOf('anna@example.nl')
  expect(email).toBe('anna@example.nl')
  expect(await acts.membershipsOf(id)).toEqual([
    {
      accountId: id,
      name: 'Anna',
      institutionId,
      institution: 'ROC Voorbeeld',
      homeOrganization: null,
      roles: ['board'],
    },
  ])
  expect(await acts.signIn('bram@example.nl', bram.password)).toMatchObject({ ok: true })
})

test('an existing account keeps its name and password and gets a second membership', async () => {
  const { acts } = startedUseCases(database.current)
  await acts.createInstitution('ROC Een', [anna])
  const before = await accountOf(anna.email)
  const renamed = { ...anna, name: 'Iemand anders', password: 'een ander wachtwoord', roles: ['facilitator'] as const }
  await acts.createInstitution('ROC Twee', [renamed])
  expect(await accountOf(anna.email)).toEqual(before)
  const memberships = await acts.membershipsOf(before.id)
  expect(memberships.map(({ institution, roles }) => [institution, roles])).toEqual([
    ['ROC Een', ['board']],
    ['ROC Twee', ['facilitator']],
  ])
})

test('a person who is listed twice has one account with both roles', async () => {
  const { acts } = startedUseCases(database.current)
  await acts.createInstitution('ROC Voorbeeld', [anna, { ...anna, email: 'ANNA@EXAMPLE.NL', roles: ['facilitator'] }])
  const [membership, ...others] = await acts.membershipsOf((await accountOf(anna.email)).id)
  expect(membership?.roles).toEqual(['board', 'facilitator'])
  expect(others).toEqual([])
})

test('after a failure, creating the institution again reuses the accounts that were made', async () => {
  const { acts } = startedUseCases(database.current)
  const nameless = acts.createInstitution('', [anna])
  await expect(nameless).rejects.toMatchObject({ constraint: 'institutions_name_length' })
  const before = await accountOf(anna.email)
  await acts.createInstitution('ROC Voorbeeld', [anna])
  expect(await accountOf(anna.email)).toEqual(before)
  expect(await acts.membershipsOf(before.id)).toHaveLength(1)
})

test.each([
  ['1qazxsw23edc', 'common'],
  ['ROC Voorbeeld 2026', 'own-words'],
  ['te kort', 'too-short'],
])('the password %s is refused, and nothing is created', async (password, weakness) => {
  const { acts } = startedUseCases(database.current)
  await expect(acts.createInstitution('ROC Voorbeeld', [{ ...anna, password }])).rejects.toMatchObject({ weakness })
  expect(await createAccountStore(database.current.knex).findByEmail(anna.email)).toBeNull()
  expect(await acts.hasInstitutions()).toBe(false)
})
