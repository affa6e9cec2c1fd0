import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { FACTOR_KEYS } from '../../src/content/rubric.ts'
import { heldFields } from '../support/people/held-fields.ts'

/** What all respondents together experienced. */
export type Meetings = {
  /** The sheets that a respondent was told were sent, as the cell of each factor. */
  readonly acknowledged: (readonly string[])[]
  /** The number of pages that said 'not saved' and held every field. */
  held: number
  /** The number of requests without any answer. */
  unanswered: number
}

type Fields = Readonly<Record<string, string>>
type Answer = {
  readonly status: number
  readonly location: string
  readonly cookies: readonly string[]
  readonly text: string
}

/** Six of these make a draft that fills the disk a little with each step. Their signs are hard to hold in a form. */
const REMARK = `Wij "zien" elkaar <nooit>, & dat 'mag' anders. `.repeat(10)

const ANSWERS = ['1', '2', '3', 'dk']
const oneOf = () => ANSWERS[randomInt(ANSWERS.length)] ?? 'dk'

/** A respondent who answers by hand: one page at a time, again when a page says so, until the sheet is sent. */
export const answerAndSend = async (origin: string, code: string, meetings: Meetings): Promise<void> => {
  let cookie = ''
  const post = async (path: string, fields: Fields): Promise<string> => {
    for (;;) {
      const answer = await ask(origin + path, fields, cookie).catch(() => null)
      const [seat] = answer?.cookies ?? []
      if (seat) cookie = seat.split(';')[0] ?? ''
      if (answer?.status === 303) return answer.location
      if (!answer) meetings.unanswered += 1
      else {
        assert.equal(answer.status, 503, `${path}: ${answer.status} ${/<h1>(.*?)<\/h1>/.exec(answer.text)?.[1]}`)
        assert.ok(answer.text.includes(`action="${path}"`), 'the page sends it elsewhere')
        assert.deepEqual(heldFields(answer.text), fields)
        meetings.held += 1
      }
      await setTimeout(randomInt(50, 250))
    }
  }
  const here = `/s/${code}`
  await post(`${here}/seat`, { onRecord: 'yes' })
  const cells: string[] = []
  for (const [index] of FACTOR_KEYS.entries()) {
    const [current, desired] = [oneOf(), oneOf()]
    cells.push(`${current}|${desired}`)
    const next = await post(`${here}/factors/${index + 1}`, { current, desired, remark: REMARK })
    assert.ok(!next.includes('lost'), 'the seat was lost')
  }
  assert.equal(await post(`${here}/sheet`, {}), `${here}/thanks`)
  meetings.acknowledged.push(cells)
}

/** Makes a new connection for each request, as if each came from another phone. */
const ask = (url: string, fields: Fields, cookie: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { Cookie: cookie, Origin: new URL(url).origin, 'Content-Type': 'application/x-www-form-urlencoded' }
    const sent = request(url, { method: 'POST', headers, agent: new Agent() }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      answer.on('error', reject).on('end', () => {
        const { location = '', 'set-cookie': cookies = [] } = answer.headers
        resolve({ status: answer.statusCode ?? 0, location, cookies, text })
      })
    })
    sent.on('error', reject).end(new URLSearchParams(fields).toString())
  })
