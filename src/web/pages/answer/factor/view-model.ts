import { levelsNote } from '../../../../content/levels-note.ts'
import { screenTexts } from '../../../../content/screen-texts.ts'
import { questionsOf } from '../../../../content/sheet-length.ts'
import { tellGuess } from '../../../../content/tell-guessing.ts'
import { remarkFrom } from '../../../../domain/report/remark.ts'
import type { GuessedAbout } from '../../../../domain/scan/expectation-pair.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import { type Form, inWords } from '../../../form.ts'
import { choices } from '../choices.ts'
import { type Framed, frameOf } from '../frame.ts'
import { rubricOf } from '../rubric-of.ts'
import type { Way } from '../way.ts'
import { tooLongBy } from './form.ts'

/** Where a question is asked: in a scan, or in the public sample. */
type Asked = Framed & {
  readonly guessedAbout: GuessedAbout | null
  readonly scan: Pick<Scan, 'title' | 'edition' | 'sets' | 'coachTitle' | 'asksWish' | 'takesRemarks'>
}

export const factorViewModel = <Values>(
  sitting: Asked,
  number: number,
  form: Form<Values>,
  { language, returns }: Way,
) => {
  const rubric = rubricOf(sitting, language)
  const factor = rubric.factors[number - 1]
  if (!factor) throw new RangeError(`no question ${number}`)
  const total = questionsOf(sitting.scan)
  const t = screenTexts[language].answer
  const values = form.values as Readonly<Record<string, unknown>>
  const remark = typeof values.remark === 'string' ? values.remark : ''
  const inWordsOf = {
    ...t.factor.problems,
    expectedMissing: t.guess.missing,
    remarkTooLong: t.factor.remarkTooLong(tooLongBy(remarkFrom(remark))),
  }
  const choicesOf = (field: 'current' | 'desired' | 'expected', dontKnow = t.factor.dontKnow) =>
    choices(field, rubric.levelNames, dontKnow, values[field], factor.levels)
  return {
    ...frameOf(sitting),
    title: t.factor.progress(number, total),
    number,
    total,
    question: factor.question,
    levelsNote: number === 1 ? levelsNote[language] : null,
    current: choicesOf('current'),
    desired: sitting.scan.asksWish ? choicesOf('desired') : null,
    expected: sitting.guessedAbout && {
      question: tellGuess(sitting.guessedAbout, sitting.scan.coachTitle, language).question,
      choices: choicesOf('expected', t.guess.noIdea),
    },
    remark: sitting.scan.takesRemarks ? remark : null,
    form: inWords(form, inWordsOf),
    method: 'post',
    ...waysOut(sitting, number, total, { language, returns }),
  }
}

const waysOut = ({ address }: Framed, number: number, total: number, { language, returns }: Way) => {
  const links = answerLinks(address)
  const t = screenTexts[language].answer.factor
  const here = links.factor(number)
  if (returns) return { action: `${here}?back=check`, go: t.backToCheck, back: { href: links.check, text: t.cancel } }
  const back =
    number === 1 ? { href: links.start, text: t.toStart } : { href: links.factor(number - 1), text: t.previous }
  return { action: here, go: number === total ? t.toCheck : t.next, back }
}
