import http from 'node:http'

/** One request of a journey: the time until the whole answer was there, and its size on the line. */
export type Step = { readonly name: string; readonly milliseconds: number; readonly bytes: number }

const FACTORS = [1, 2, 3, 4, 5, 6]

/** A respondent with a phone: start, seat, six questions, check, send. Throws at the first wrong answer. */
export const journey = async (base: string, code: string, agent: http.Agent, tell: (step: Step) => void) => {
  const jar = new Map<string, string>()
  const ask = async (name: string, method: 'GET' | 'POST', path: string, body = '') => {
    const begun = performance.now()
    const answer = await request(agent, new URL(`${base}/s/${code}${path}`), method, jar, body)
    tell({ name, milliseconds: performance.now() - begun, bytes: answer.bytes })
    if (answer.status !== (method === 'GET' ? 200 : 303)) throw new Error(`${name}: ${answer.status}`)
  }
  await ask('start', 'GET', '')
  await ask('seat', 'POST', '/seat', 'onRecord=yes')
  for (const number of FACTORS) {
    await ask('factor', 'GET', `/factors/${number}`)
    await ask('save', 'POST', `/factors/${number}`, `current=${level()}&desired=${level()}&remark=`)
  }
  await ask('check', 'GET', '/check')
  await ask('send', 'POST', '/sheet')
  await ask('thanks', 'GET', '/thanks')
}

const level = () => 1 + Math.floor(3 * Math.random())

type Jar = Map<string, string>

const request = (agent: http.Agent, url: URL, method: string, jar: Jar, body: string) =>
  new Promise<{ status: number; bytes: number }>((resolve, reject) => {
    const headers: http.OutgoingHttpHeaders = {
      'accept-encoding': 'gzip, deflate, br',
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(method === 'POST' && {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': body.length,
        'sec-fetch-site': 'same-origin',
      }),
    }
    const asked = http.request(url, { agent, method, headers }, (answer) => {
      for (const cookie of answer.headers['set-cookie'] ?? []) keep(jar, cookie)
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes }))
      answer.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(body)
  })

const keep = (jar: Jar, cookie: string) => {
  const [, name = '', value = ''] = cookie.match(/^([^=]+)=([^;]*)/) ?? []
  jar.set(name, value)
}
