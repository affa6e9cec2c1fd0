import { factorsOf } from '../../../../content/editions.ts'
import { setTextsIn } from '../../../../content/question-sets.ts'
import { screenTexts } from '../../../../content/screen-texts.ts'
import type { SetItem, SetTexts } from '../../../../content/sets/set-edition.ts'
import { questionsOf } from '../../../../content/sheet-length.ts'
import type { SetFacts } from '../../../../domain/scan/question-set.ts'
import type { Language, Moment } from '../../../../domain/scan/rubric.ts'
import { momentsOf } from '../../../../domain/scan/scan.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Answering } from '../../../answering/sitting.ts'
import type { Form } from '../../../form.ts'
import { choices } from '../choices.ts'
import { frameOf } from '../frame.ts'
import { itemField } from './form.ts'
import { numbersOf } from './numbers-of.ts'

type Way = {
  readonly language: Language
  readonly returns: boolean
  /** Whether the button that skips also skips the sets after this one. */
  readonly skipsAll: boolean
}

/** One further set: all its items on a page, the steps explained once above them. */
export const setViewModel = <Values>(sitting: Answering, set: SetFacts, form: Form<Values>, way: Way) => {
  const { scan } = sitting
  const texts = setTextsIn(set.edition, way.language, scan.coachTitle)
  const t = screenTexts[way.language].answer
  const values = form.values as Readonly<Record<string, unknown>>
  const [first, last] = numbersOf(scan, set)
  const moments = momentsOf(scan)
  const total = questionsOf(scan)
  return {
    ...frameOf(sitting),
    title: t.set.progress(first, last, total),
    heading: texts.title,
    lead: texts.lead,
    number: last,
    total,
    steps: moments.map((moment) => ({
      question: texts.question[moment],
      steps: texts.levelNames.map((name, level) => ({ name, text: texts.steps[moment][level] ?? '' })),
    })),
    items: texts.items
      .filter(({ key }) => set.factors.includes(key))
      .map((item) => ({ ...item, questions: moments.map((moment) => questionOf(texts, item, moment, values, t)) })),
    form: { ...form, errors: errorsInWords(form.errors, texts, t) },
    skip: way.skipsAll ? t.set.skipAll : t.set.skip,
    ...waysOut(sitting, set, way),
  }
}

type Texts = (typeof screenTexts)[Language]['answer']

const questionOf = (
  { levelNames }: SetTexts,
  { key, title }: SetItem,
  moment: Moment,
  values: Readonly<Record<string, unknown>>,
  t: Texts,
) => {
  const field = itemField(key, moment)
  return {
    field,
    legend: `${title}: ${t.set.moment[moment]}`,
    choices: choices(field, levelNames, t.factor.dontKnow, values[field], []),
  }
}

/** A message names its item, since several may be missing. */
const errorsInWords = (errors: Form<unknown>['errors'], { items }: SetTexts, t: Texts) =>
  Object.fromEntries(
    items.flatMap(({ key, title }) =>
      (['current', 'desired'] as const).flatMap((moment) => {
        const field = itemField(key, moment)
        return errors[field] ? [[field, t.set.missing[moment](title)]] : []
      }),
    ),
  )

const waysOut = ({ address, scan }: Answering, set: SetFacts, { language, returns }: Way) => {
  const links = answerLinks(address)
  const t = screenTexts[language].answer.factor
  const here = links.set(set.key)
  if (returns) return { action: `${here}?back=check`, go: t.backToCheck, back: { href: links.check, text: t.cancel } }
  const position = scan.sets.indexOf(set)
  const before = scan.sets[position - 1]
  const href = before ? links.set(before.key) : links.factor(factorsOf(scan.edition).length)
  return {
    action: here,
    go: position + 1 === scan.sets.length ? t.toCheck : t.next,
    back: { href, text: before ? screenTexts[language].answer.set.previous : t.previous },
  }
}
