/** The hidden fields of an unhandled form on a page, as a browser sends them again. */
export const heldFields = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]) => [
      name ?? '',
      unescaped(value ?? ''),
    ]),
  )

const unescaped = (text: string) => text.replace(/&(quot|#34|lt|gt|amp|#39);/g, (_, name: string) => NAMED[name] ?? '')
const NAMED: Readonly<Record<string, string>> = { quot: '"', '#34': '"', lt: '<', gt: '>', amp: '&', '#39': "'" }
