import type { visitor } from '../stories/office.ts'

/** Files that are made without the database, from the same content as a page. */
const FILE = /\.(pdf|svg|xlsx)$/
const FEEDBACK_CODE = /\/f\/[\w-]{32}/
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

type Opened = { readonly path: string; readonly status: number }

/**
 * Opens a page and all pages that it leads to, one of each kind. Addresses that differ only in an id or a number are of
 * one kind. Returns the kinds, each with the opened address and its status.
 */
export const crawl = async (
  member: ReturnType<typeof visitor>,
  first: readonly string[],
): Promise<ReadonlyMap<string, Opened>> => {
  const seen = new Map<string, Opened>()
  const waiting = [...first]
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const kind = path.replace(ID, ':id').replace(FEEDBACK_CODE, '/f/:code').replace(/\/\d+/g, '/:number')
    if (seen.has(kind) || FILE.test(path)) continue
    const { status, text = '', headers } = await member.get(path)
    seen.set(kind, { path, status })
    const links = [...text.matchAll(/href="(\/[^"#?]*)/g)].map(([, link]) => String(link))
    waiting.push(...links.filter((link) => !link.startsWith('/assets/')))
    if (headers.location?.startsWith('/')) waiting.push(headers.location)
  }
  return seen
}
