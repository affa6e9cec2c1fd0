import { expect, test } from 'vitest'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { memberIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { useMemberOffices } from '../../support/stories/member-office.ts'
import { institutionWithPeople, signedIn } from '../../support/stories/office.ts'

const database = useDatabase()
const opened = useMemberOffices(database)

const INVITED = { address: 'nieuw@roc.example', roles: 'facilitator' }

test('a changed role applies from the next page on', async () => {
  const office = await opened()
  const facilitator = await signedIn(office.acts.app, 'gesprek@roc.example')
  expect((await facilitator.get('/members')).status).toBe(403)
  const at = `/members/${await office.idOf('gesprek@roc.example')}/roles`
  const page = (await office.board.get(at)).text
  expect(page).toContain('value="facilitator" checked')
  await office.board.post(at, { 'roles[0]': 'board', 'roles[1]': 'facilitator' })
  expect((await facilitator.get('/members')).status).toBe(200)
  await office.board.post(at, { roles: 'board' })
  expect((await facilitator.get('/scans')).text).toContain('gesprek · bestuur</a>')
  expect((await office.board.post(at, {})).status).toBe(422)
})

test('a removed member sees nothing from the next page on, and the board confirms the removal first', async () => {
  const office = await opened()
  const facilitator = await signedIn(office.acts.app, 'gesprek@roc.example')
  expect((await facilitator.get('/scans')).status).toBe(200)
  const at = `/members/${await office.idOf('gesprek@roc.example')}/removal`
  expect((await office.board.get(at)).text).toContain('gesprek verwijderen?')
  expect((await office.board.post(at, {})).headers.location).toBe('/members')
  expect((await facilitator.get('/scans')).headers.location).toBe('/sign-in')
  expect(await office.members()).toEqual([['bestuur', 'board']])
  const accounts = await database.asOwner((owner) => owner('accounts').where({ name: 'gesprek' }))
  expect(accounts).toEqual([])
  expect((await office.board.get(at)).status).toBe(404)
  expect(await office.logged()).toContainEqual(['remove-member', 'bestuur', 'gesprek'])
  const page = (await office.board.get('/audit-log')).text
  expect(page).toContain('bestuur verwijderde gesprek.')
})

test('the last board member cannot be removed in any way', async () => {
  const office = await opened()
  const self = await office.idOf('bestuur@roc.example')
  await office.board.post(`/members/${self}/removal`, {})
  expect((await office.board.get('/members')).text).toContain('Er moet één bestuurslid overblijven')
  await office.board.post(`/members/${self}/roles`, { roles: 'facilitator' })
  expect((await office.board.get('/members')).text).toContain('Er moet één bestuurslid overblijven')
  for (const sql of [
    'delete from memberships',
    `delete from memberships where role = 'board'`,
    `update memberships set role = 'facilitator' where role = 'board'`,
  ]) {
    const tried = withInstitution(database.current.knex, office.institutionId, (trx) => trx.raw(sql))
    await expect(tried).rejects.toMatchObject({ constraint: 'memberships_keep_a_board' })
  }
  expect(await office.members()).toContainEqual(['bestuur', 'board'])
})

test('when two board members remove each other at once, one stays', async () => {
  const office = await opened()
  const [one, two] = [await office.idOf('bestuur@roc.example'), await office.idOf('gesprek@roc.example')]
  await office.board.post(`/members/${two}/roles`, { roles: 'board' })
  const { institutionId, acts } = office
  const results = await Promise.all([
    acts.removeMember(memberIn(institutionId, one), two),
    acts.removeMember(memberIn(institutionId, two), one),
  ])
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await office.members()).toHaveLength(1)
})

test('when two deletions bypass the application at once, the database refuses one', async () => {
  const office = await opened()
  const [one, two] = [await office.idOf('bestuur@roc.example'), await office.idOf('gesprek@roc.example')]
  await office.board.post(`/members/${two}/roles`, { roles: 'board' })
  const remove = (accountId: string) =>
    withInstitution(database.current.knex, office.institutionId, (trx) =>
      trx('memberships').where({ account_id: accountId }).delete(),
    )
  const results = await Promise.allSettled([remove(one), remove(two)])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await office.members()).toHaveLength(1)
})

test('an institution is deleted with its whole board', async () => {
  const office = await opened()
  await database.asOwner((owner) => owner('institutions').where({ id: office.institutionId }).delete())
  expect(await office.members()).toEqual([])
})

test('members and offers of another institution are not found', async () => {
  const office = await opened()
  const otherId = await institutionWithPeople(office.acts, 'ander.example')
  const stranger = await office.idOf('gesprek@ander.example')
  const other = await signedIn(office.acts.app, 'bestuur@ander.example')
  await other.post('/members/offers/new', INVITED)
  const [offer] = (await office.acts.readMembers(otherId)).offers
  for (const path of [`/members/${stranger}/roles`, `/members/${stranger}/removal`, '/members/x/roles']) {
    expect((await office.board.get(path)).status).toBe(404)
    expect((await office.board.post(path, { roles: 'board' }, { from: '/members/offers/new' })).status).toBe(404)
  }
  for (const path of [`/members/offers/${offer?.id}/renewal`, `/members/offers/${offer?.id}/withdrawal`]) {
    expect((await office.board.post(path, {}, { from: '/members/offers/new' })).status).toBe(404)
  }
  expect((await office.acts.readMembers(otherId)).members).toHaveLength(2)
})

test('the board sets the name of the institution and the coach title that a new scan starts with', async () => {
  const office = await opened()
  const page = await office.board.get('/institution')
  const basis = /name="basis" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const fields = { name: 'ROC Anders', coachSingular: 'mediacoach', coachPlural: 'mediacoaches', basis }
  expect((await office.board.post('/institution', fields)).headers.location).toBe('/members')
  expect((await office.board.get('/scans')).text).toContain('ROC Anders')
  expect((await office.board.get('/scans/new')).text).toContain('value="mediacoaches"')
  expect(await office.logged()).toContainEqual(['change-institution', 'bestuur', null])
  const wrong = await office.board.post('/institution', { ...fields, name: '' })
  expect([wrong.status, wrong.text.includes('Vul de naam van je instelling in')]).toEqual([422, true])
  const unprintable = await office.board.post('/institution', {
    ...fields,
    name: 'ROC 漢字',
    coachPlural: 'coaches 🎉',
  })
  expect(unprintable.text).toContain('Dit kunnen we niet afdrukken: 漢 字.')
  expect(unprintable.text).toContain('Dit kunnen we niet afdrukken: 🎉.')
  expect(unprintable.text).toContain('value="ROC 漢字"')
  const stale = await office.board.post('/institution', { ...fields, name: 'ROC Toch' })
  expect([stale.status, stale.text.includes('intussen ook gewijzigd')]).toEqual([422, true])
})
