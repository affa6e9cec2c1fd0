import type { PartOfList } from '../application/part-of-list.ts'

/** As many as somebody looks through before turning the page. */
const ON_A_PAGE = 50

/** Where somebody is in a long list, and the way to the pages beside it. */
export type PageOfList = {
  readonly number: number
  readonly last: number
  readonly part: PartOfList
  /** Empty on the first page. */
  readonly previous: string
  /** Empty on the last page. */
  readonly next: string
}

/** The page of a list that was asked for in `?page=`. What can't be a page is the first one, what is past the end the last. */
export const pageOfList = (address: string, asked: unknown, total: number): PageOfList => {
  const last = Math.max(1, Math.ceil(total / ON_A_PAGE))
  const number = Math.min(Math.max(numberIn(asked), 1), last)
  return {
    number,
    last,
    part: { from: (number - 1) * ON_A_PAGE, count: ON_A_PAGE },
    previous: number > 1 ? addressOf(address, number - 1) : '',
    next: number < last ? addressOf(address, number + 1) : '',
  }
}

/** The page that this place in the list is on, counted from nought. */
export const pageHolding = (place: number): number => Math.floor(Math.max(place, 0) / ON_A_PAGE) + 1

/** The address of a page; `anchor` is where on it. */
export const addressOf = (address: string, page: number): string => {
  const [path, anchor] = address.split('#')
  return `${path}${page > 1 ? `?page=${page}` : ''}${anchor ? `#${anchor}` : ''}`
}

/** What of a list that was read whole stands on the page. */
export const onPage = <Row>(rows: readonly Row[], { part }: PageOfList): readonly Row[] =>
  rows.slice(part.from, part.from + part.count)

const numberIn = (asked: unknown): number => (typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : 1)
