import type { Request } from 'express'
import { type AnyPath, under } from './path.ts'
import { answerPaths, paths, workshopPaths } from './paths.ts'

const patternsBelow = (mount: AnyPath, below: Readonly<Record<string, AnyPath>>): readonly string[] =>
  Object.values(below).map((path) => under(mount, path).pattern)

/** Every address with its `:names`. */
export const templates: readonly string[] = [
  ...new Set([
    ...Object.values(paths).map(({ pattern }) => pattern),
    ...patternsBelow(paths.answer, answerPaths),
    ...patternsBelow(paths.trial, answerPaths),
    ...patternsBelow(paths.workshop, workshopPaths),
  ]),
]

const namesIn = (pattern: string): number => pattern.split(':').length

/** Those with the fewest names first: `/scans/new` goes before `/scans/:scanId`. */
const shapes = [...templates]
  .sort((one, other) => namesIn(one) - namesIn(other))
  .map((template) => {
    const shape = template.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')
    return { template, shape: new RegExp(`^${shape}/?$`, 'i') }
  })

/** The template of the requested address, never the typed address itself. Null for an address that we don't have. */
export const routeTemplate = ({ originalUrl }: Pick<Request, 'originalUrl'>): string | null => {
  const address = originalUrl.split('?', 1)[0] ?? ''
  return shapes.find(({ shape }) => shape.test(address))?.template ?? null
}

/**
 * The name of a template in metrics over time. All pages of respondents have one name, so that no graph shows at which
 * moment a sheet was sent.
 */
export const countedRoute = (template: string | null): string =>
  template?.startsWith(paths.answer.pattern) ? paths.answer.pattern : (template ?? 'none')
