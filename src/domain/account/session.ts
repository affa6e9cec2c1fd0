/** A browser in which a person is signed in, as that person sees it. */
export type OpenSession = {
  /** Identifies the session, but gives no access to it. */
  readonly handle: string
  readonly since: Date
  readonly lastUsed: Date
  readonly browser: Browser
}

/** A browser as it describes itself; null for an unknown name. */
export type Browser = { readonly name: string | null; readonly system: string | null }

const MINUTE = 60 * 1000
/** In milliseconds: how long an unused session lives, and the longest life of any session. */
export const IDLE_LIFE = 30 * MINUTE
export const WHOLE_LIFE = 12 * 60 * MINUTE

/** In this order, because each browser's `User-Agent` also contains the names below it. */
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

/** Reads from a `User-Agent` as much as a person recognises. */
export const browserOf = (userAgent: string): Browser => ({
  name: NAMES.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null,
  system: SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null,
})
