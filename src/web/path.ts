/** A path with its `:names`: as a pattern for the router, and as a function for links. */
export type Path<Parameters extends string> = {
  readonly pattern: string
  readonly href: (values: Readonly<Record<Parameters, string | number>>) => string
}

type NamesIn<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? WithoutExtension<Name>
    : never

/** `name` of `:name.svg`. */
type WithoutExtension<Name extends string> = Name extends `${infer Bare}.${string}` ? Bare : Name

/** Makes a path from its pattern. TypeScript demands a value for each of its names. */
export const path = <Pattern extends string>(pattern: Pattern): Path<NamesIn<Pattern>> => ({
  pattern,
  href: (values) =>
    pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name as NamesIn<Pattern>]))),
})

/** An address within this site, from a requested address. Two slashes at its start would mean another site. */
export const withinSite = (address: string): string => address.replace(/^[/\\]+/, '/')

/** A path of which only the pattern is used. */
export type AnyPath = { readonly pattern: string }

/** The whole path of `below`, which is relative to `mount`. `/` is `mount` itself. */
export const under = (mount: AnyPath, below: AnyPath): AnyPath => ({
  pattern: mount.pattern + (below.pattern === '/' ? '' : below.pattern),
})
