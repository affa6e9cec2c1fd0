import type { PartOfList } from '../application/part-of-list.ts'

/** As many rows as a reader can scan on one page. */
export const ON_A_PAGE = 50

/** A page of a long list, with the addresses of the previous and the next page. */
export type PageOfList = {
  readonly number: number
  readonly last: number
  readonly part: PartOfList
  /** Empty on the first page. */
  readonly previous: string
  /** Empty on the last page. */
  readonly next: string
}

/**
 * The page of a list that `?page=` asks for. An invalid number gives the first page, a number past the end the last.
 */
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

/** The number of the page that holds this row. Rows count from 0, pages from 1. */
export const pageHolding = (place: number): number => Math.floor(Math.max(place, 0) / ON_A_PAGE) + 1

/** The address of a page of a list. An anchor in `address` is kept. */
export const addressOf = (address: string, page: number): string => {
  const [path, anchor] = address.split('#')
  return `${path}${page > 1 ? `?page=${page}` : ''}${anchor ? `#${anchor}` : ''}`
}

/** The rows of this page, from a list that was read whole. */
export const onPage = <Row>(rows: readonly Row[], { part }: PageOfList): readonly Row[] =>
  rows.slice(part.from, part.from + part.count)

const numberIn = (asked: unknown): number => (typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : 1)
