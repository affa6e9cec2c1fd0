import supertest from 'supertest'
import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

/** A whole school behind one address. */
const PEOPLE = 500
const AT_ONCE = 20

test(`${PEOPLE} people behind one address arrive, take a seat and answer, and none has to wait`, {
  timeout: 300_000,
}, async () => {
  const { acts, codeOf } = await questionnaire(database.current)
  const path = `/s/${codeOf('teachers')}`
  const statuses: Record<string, number> = {}
  const record = (step: string, status: number) => {
    statuses[`${step} ${status}`] = (statuses[`${step} ${status}`] ?? 0) + 1
  }
  const answerOnce = async () => {
    const person = supertest.agent(acts.app)
    const typed = await person
      .post('/code')
      .type('form')
      .send({ code: codeOf('teachers') })
    record('code', typed.status)
    const seat = await person.post(`${path}/seat`).type('form').send({})
    record('seat', seat.status)
    const answer = await person.post(`${path}/factors/1`).type('form').send({ current: '2', desired: 'dk', remark: '' })
    record('answer', answer.status)
  }
  for (let begun = 0; begun < PEOPLE; begun += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, answerOnce))
  expect(statuses).toEqual({ 'code 303': PEOPLE, 'seat 303': PEOPLE, 'answer 303': PEOPLE })
})

test('guessing codes is slowed down, and a right code from the same address never waits', async () => {
  const { acts, codeOf } = await questionnaire(database.current)
  const type = (code: string) => supertest(acts.app).post('/code').type('form').send({ code })
  const statuses = []
  for (let guess = 0; guess < 30; guess++) statuses.push((await type('K7MQ2B9X')).status)
  expect(statuses.at(0)).toBe(404)
  expect(statuses.at(-1)).toBe(429)
  expect((await type(codeOf('teachers'))).status).toBe(303)
  expect((await supertest(acts.app).get(`/s/${codeOf('teachers')}`)).status).toBe(200)
})

test('a forged forwarding header does not let a guesser go on, unless a proxy is trusted', async () => {
  const guessFrom = async (environment: NodeJS.ProcessEnv) => {
    const { acts } = await questionnaire(database.current, { environment })
    const statuses = []
    for (let guess = 0; guess < 30; guess++) {
      const forged = `10.0.0.${guess}`
      statuses.push(
        (await supertest(acts.app).post('/code').set('X-Forwarded-For', forged).type('form').send({ code: 'K7MQ2B9X' }))
          .status,
      )
    }
    return statuses.at(-1)
  }
  expect(await guessFrom({})).toBe(429)
  expect(await guessFrom({ TRUST_PROXY: '1' })).toBe(404)
})
