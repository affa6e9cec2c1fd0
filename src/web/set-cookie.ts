/**
 * A cookie that an answer gives the browser, or takes from it: without a value the browser forgets the cookie. Its value
 * needs no escaping: we write only letters, digits, `-`, `_` and `.`.
 */
export type CookieChange = {
  readonly name: string
  readonly value: string | null
  readonly path: string
  readonly secure: boolean
  readonly expires: Date
}

/** The header of a cookie that scripts can't read and other sites don't send along. */
export const setCookie = ({ name, value, path, secure, expires }: CookieChange): string =>
  `${name}=${value ?? ''}; Path=${path}; Expires=${expires.toUTCString()}; HttpOnly${secure ? '; Secure' : ''}; SameSite=Lax`
