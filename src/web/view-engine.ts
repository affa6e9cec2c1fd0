import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ejs from 'ejs'
import type { Express } from 'express'
import { root } from '../root.ts'

type View = (model: object) => string
type Compiled = { readonly view: View; readonly changedAt: number }

export const VIEWS = path.join(root, 'views')

/** Renders the view in a file. */
export type Views = (file: string, model: object) => string

/**
 * Compiles each view once, with its includes. EJS by itself reads the disk for each include of each page. `watched`: a
 * view that changed on disk is compiled again, for development.
 */
export const compiledViews = ({ watched }: { readonly watched: boolean }): Views => {
  const compiled = new Map<string, Compiled>()

  const viewAt = (file: string): View => {
    const known = compiled.get(file)
    if (known && !watched) return known.view
    const changedAt = statSync(file).mtimeMs
    if (known?.changedAt === changedAt) return known.view
    const view = compile(file)
    compiled.set(file, { view, changedAt })
    return view
  }

  /**
   * A view finds our `include` before that of EJS, because it is one of its variables. What an included view may be given
   * or not, it reads from `given`: a variable of the page may happen to have the same name.
   */
  const compile = (file: string): View => {
    const template = ejs.compile(readFileSync(file, 'utf8'), { filename: file })
    const view: View = (model) => {
      const include = (name: string, given: object = {}) =>
        viewAt(path.resolve(path.dirname(file), `${name}.ejs`))({ ...model, ...given, given })
      return template({ ...model, include })
    }
    return view
  }

  return (file, model) => viewAt(file)(model)
}

type Engine = Parameters<Express['engine']>[1]

/** The same views, as Express asks for them. */
export const engineOf =
  (views: Views): Engine =>
  (file, model, done) => {
    try {
      done(null, views(file, model))
    } catch (error) {
      done(error)
    }
  }
