/** A range of cells; columns from 0, rows as the sheet numbers them. */
export type Range = { readonly left: number; readonly top: number; readonly bottom: number }

/** 'B2:B9' or 'B2'; null for anything else. */
export const rangeOf = (reference: string | null): Range | null => {
  const [, letters, top, bottom] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?$/i.exec(reference ?? '') ?? []
  if (!letters) return null
  const left = [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { left, top: Number(top), bottom: Number(bottom ?? top) }
}

/** The columns from 'min' to 'max', which a sheet counts from 1. */
export const columnsOf = (min: string | null, max: string | null, most: number): readonly number[] => {
  const [from, to] = [Number(min), Math.min(Number(max), most)]
  return from >= 1 && to >= from ? Array.from({ length: to - from + 1 }, (_, index) => from - 1 + index) : []
}

/** The address of a link that writes a mail; null for any other link. */
export const mailAddressIn = (link: string): string | null => {
  const [, address = ''] = /^mailto:([^?]*)/i.exec(link.trim()) ?? []
  try {
    return decodeURIComponent(address).trim() || null
  } catch {
    return address
  }
}

/** A text with the address that its link writes to, unless the text holds an address itself. */
export const withLinked = (text: string, address: string | null): string => {
  if (address === null || text.includes('@')) return text
  return text === '' ? address : `${text} <${address}>`
}

/** What `HYPERLINK("mailto:…";"text")` links to and shows; null for any other formula. */
export const linkFormula = (formula: string): { readonly address: string | null; readonly text: string } | null => {
  const [, link, text] = /^\s*HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)\s*$/i.exec(formula) ?? []
  if (link === undefined) return null
  const address = mailAddressIn(link)
  return { address, text: text ?? (address === null ? link : '') }
}
