/** A browser in which somebody is signed in, as its owner sees it. */
export type OpenSession = {
  /** Names the session, and opens nothing. */
  readonly handle: string
  readonly since: Date
  readonly lastUsed: Date
  readonly browser: Browser
}

/** What a browser said of itself; null when we don't know the name. */
export type Browser = { readonly name: string | null; readonly system: string | null }

const MINUTE = 60 * 1000
/** In milliseconds: how long a session lives without being used, and at most. */
export const IDLE_LIFE = 30 * MINUTE
export const WHOLE_LIFE = 12 * 60 * MINUTE

/** Each also names those below it, in a `User-Agent`. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?(iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|HeadlessChrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

/** Reads a `User-Agent` as far as its owner would know it by. */
export const browserOf = (userAgent: string): Browser => ({
  name: NAMES.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null,
  system: SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null,
})
