import type { RequestHandler } from 'express'
import { defaultCoachTitle } from '../../../content/default-coach-title.ts'
import { findExamples, type Wanted } from '../../../content/examples-of.ts'
import { fillCoachTitle } from '../../../content/fill-coach-title.ts'
import { STATUSES, STRUCTURES } from '../../../content/practice-examples.ts'
import { FACTOR_KEYS, rubricIn, standardEdition } from '../../../content/rubric.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import { render } from '../../render.ts'
import { forAnyone } from '../guide/page.ts'

/** The twelve practice examples, to look through by factor, structure and status. For anyone. */
export const examplesPage: RequestHandler = async (req, res) => {
  const { t } = res.locals
  const language = res.locals.language as Language
  const { factors } = rubricIn(language, defaultCoachTitle[language])
  const titles = new Map(factors.map(({ key, title }, index) => [key, `${index + 1}. ${title}`]))
  const wanted = wantedIn(req.query)
  const found = findExamples(wanted)
  const chosen = <Key extends string>(keys: readonly Key[], name: keyof Wanted, words: (key: Key) => string) =>
    keys.map((key) => ({ value: key, text: words(key), chosen: wanted[name] === key }))
  await render(
    res,
    'examples/page',
    {
      title: t.examples.title,
      lead: t.examples.lead(standardEdition.texts[language].source),
      fields: [
        {
          name: 'factor',
          label: t.examples.factor,
          options: chosen(FACTOR_KEYS, 'factor', (key) => titles.get(key) ?? key),
        },
        {
          name: 'structure',
          label: t.examples.structure,
          options: chosen(STRUCTURES, 'structure', (key) => t.examples.structures[key]),
        },
        {
          name: 'status',
          label: t.examples.status,
          options: chosen(STATUSES, 'status', (key) => t.examples.statuses[key]),
        },
      ],
      searches: Object.keys(wanted).length > 0,
      found: found.map((example) => ({
        name: t.examples.name(example.number),
        text: fillCoachTitle(example.text[language], defaultCoachTitle[language]),
        about: example.factors.map((key) => titles.get(key) ?? key),
        structure: example.structures.map((key) => t.examples.structures[key]).join(', '),
        status: example.statuses.map((key) => t.examples.statuses[key]).join(', '),
      })),
    },
    forAnyone(res),
  )
}

/** What the address asks for; a value that isn't known asks for nothing. */
const wantedIn = (query: Readonly<Record<string, unknown>>): Wanted => {
  const one = <Key extends string>(name: keyof Wanted, keys: readonly Key[]) => {
    const key = keys.find((each) => each === query[name])
    return key === undefined ? {} : { [name]: key }
  }
  return { ...one('factor', FACTOR_KEYS), ...one('structure', STRUCTURES), ...one('status', STATUSES) }
}
