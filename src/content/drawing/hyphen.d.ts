/** The only part of hyphen that we use; it comes without types. */
declare module 'hyphen/nl/index.js' {
  const dutch: {
    /** Puts `hyphenChar` at each place where a Dutch word may be broken. */
    hyphenateSync(text: string, options?: { readonly hyphenChar?: string }): string
  }
  export = dutch
}
