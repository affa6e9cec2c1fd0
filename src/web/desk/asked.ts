import type { IncomingMessage } from 'node:http'
import { parse } from 'node:querystring'
import { readCode } from '../../domain/answering/code.ts'
import { namesHost } from '../middleware/named-host.ts'
import type { AnswerPage } from '../pages/answer/answer-page.ts'
import { ANSWER_PAGES } from '../pages/answer/answer-pages.ts'
import { under } from '../path.ts'
import { answerPaths, paths } from '../paths.ts'

/** A request for a page of the questionnaire that the desk can answer. */
export type Asked = {
  readonly method: 'GET' | 'POST'
  /** The route's template, for the log. */
  readonly route: string
  readonly page: AnswerPage
  readonly code: string
  readonly params: Readonly<Record<string, string>>
  readonly path: string
  /** The query as it was typed. */
  readonly search: string
  readonly query: Readonly<Record<string, unknown>>
}

/** Each page with the shape of its address, in plain letters and digits only. */
const pages = Object.entries(ANSWER_PAGES).map(([name, page]) => {
  const { pattern } = under(paths.answer, answerPaths[name as keyof typeof ANSWER_PAGES])
  return { route: pattern, shape: new RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[\\w-]+)')}$`), page }
})

/**
 * What a request asks of the desk. Null for whatever is out of the ordinary, which Express answers: another page or
 * method, an address in another spelling, a change of language, no host, or a browser that doesn't take gzip.
 */
export const askedOf = (req: IncomingMessage): Asked | null => {
  const { method, url = '' } = req
  if ((method !== 'GET' && method !== 'POST') || !url.startsWith('/s/') || !isOrdinary(req)) return null
  const [path = '', search = ''] = split(url)
  const query = parse(search)
  if ('lang' in query) return null
  for (const { route, shape, page } of pages) {
    const params = shape.exec(path)?.groups
    if (!params) continue
    const asked = method === 'GET' ? page.get : 'post' in page ? page.post : undefined
    const { code = '' } = params
    return asked && readCode(code) === code ? { method, route, page: asked, code, params, path, search, query } : null
  }
  return null
}

const split = (url: string): readonly string[] => {
  const at = url.indexOf('?')
  return at === -1 ? [url] : [url.slice(0, at), url.slice(at + 1)]
}

const isOrdinary = (req: IncomingMessage): boolean =>
  namesHost(req) && /(^|,)\s*gzip\s*(,|$)/.test(String(req.headers['accept-encoding'] ?? ''))
