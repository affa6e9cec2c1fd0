import type { ServerResponse } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Language } from '../../domain/scan/rubric.ts'
import { resumeSeal } from '../account/resume-seal.ts'
import type { WebDependencies } from '../dependencies.ts'
import { NO_INDEX } from '../middleware/no-index.ts'
import { NO_STORE } from '../middleware/no-store.ts'
import { type PageAddress, visitorLocals } from '../middleware/page-locals.ts'
import { protectingHeaders } from '../middleware/security-headers.ts'
import type { Outcome, ShownPage } from '../outcome.ts'
import { isCompressedHere, layoutModel } from '../render.ts'
import { setCookie } from '../set-cookie.ts'
import { VIEWS, type Views } from '../view-engine.ts'
import { keptPages } from './kept-pages.ts'

/** `search`: the query as it was typed. */
type Address = PageAddress & { readonly search: string }
type Send = (res: ServerResponse, outcome: Outcome, language: Language, address: Address) => boolean

/**
 * Sends an outcome in one piece, with the headers of every answer to a respondent. Returns false, and has sent nothing,
 * for what Express must carry: a refusal, or a page that is too large to compress here. `keeps`: pages that are the same
 * for everybody are kept; who changes views wants to see them anew.
 */
export const sender = (
  { baseUrl, keys }: Pick<WebDependencies, 'baseUrl' | 'keys'>,
  views: Views,
  { keeps }: { readonly keeps: boolean },
): Send => {
  const always = [...protectingHeaders(baseUrl), NO_INDEX, NO_STORE, ['Vary', 'Accept-Encoding']].flat()
  const seal = resumeSeal(keys.resumeMac)
  const pages = keptPages()

  const htmlOf = ({ view, model, layout }: ShownPage, language: Language, address: PageAddress): string => {
    const locals = visitorLocals(language, address, seal)
    const shown = model()
    const draw = (name: string, values: object) => views(path.join(VIEWS, `${name}.ejs`), { ...locals, ...values })
    return draw(layout, layoutModel(shown, draw(view, shown), locals, address.path))
  }

  /** Null for a page that is too large, or too small, to pack here. */
  const packed = (page: ShownPage, language: Language, address: Address): Buffer | null => {
    const pack = () => {
      const html = htmlOf(page, language, address)
      return isCompressedHere(html) ? gzipSync(html) : null
    }
    if (!page.sameFor || !keeps) return pack()
    return pages.find(page.sameFor, [page.view, language, address.path, address.search], pack)
  }

  return (res, outcome, language, address) => {
    const cookies = (outcome.cookies ?? []).flatMap((cookie) => ['Set-Cookie', setCookie(cookie)])
    const write = (status: number, headers: readonly string[], body: Buffer | null) => {
      res.writeHead(status, [...always, ...cookies, ...headers, 'Content-Length', String(body?.length ?? 0)])
      res.end(body)
    }
    if (outcome.kind === 'refusal') return false
    if (outcome.kind === 'redirect') {
      write(303, ['Location', outcome.to], null)
      return true
    }
    const page = packed(outcome, language, address)
    if (!page) return false
    write(outcome.status, PACKED_PAGE, page)
    return true
  }
}

const PACKED_PAGE = ['Content-Type', 'text/html; charset=utf-8', 'Content-Encoding', 'gzip']
