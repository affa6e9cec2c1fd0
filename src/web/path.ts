/** A path with its `:names`: once for the router, once for links. */
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

/** Writes a path down once, both ways; TypeScript asks for each name in it. */
export const path = <Pattern extends string>(pattern: Pattern): Path<NamesIn<Pattern>> => ({
  pattern,
  href: (values) =>
    pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name as NamesIn<Pattern>]))),
})

/** An address of this site, from what a browser asked for: two slashes at its start would be the name of another. */
export const withinSite = (address: string): string => address.replace(/^[/\\]+/, '/')

/** A path of which only the pattern counts. */
export type AnyPath = { readonly pattern: string }

/** The whole path of one that is written below another; `/` is the other itself. */
export const under = (mount: AnyPath, below: AnyPath): AnyPath => ({
  pattern: mount.pattern + (below.pattern === '/' ? '' : below.pattern),
})
