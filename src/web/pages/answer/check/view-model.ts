import { capitalise } from '../../../../content/capitalise.ts'
import { screenTexts } from '../../../../content/screen-texts.ts'
import { tellGuess } from '../../../../content/tell-guessing.ts'
import { type Answer, type FactorAnswer, isAnswered } from '../../../../domain/answering/answer-sheet.ts'
import type { Guess } from '../../../../domain/method/guesses.ts'
import type { FactorKey, Language, Rubric } from '../../../../domain/scan/rubric.ts'
import { asksUnit } from '../../../../domain/scan/unit.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Answering } from '../../../answering/sitting.ts'
import { frameOf } from '../frame.ts'
import { askedBesides } from '../next-step.ts'
import { rubricOf } from '../rubric-of.ts'
import { setRow } from './set-row.ts'

type Levels = Rubric['factors'][number]['levels']

/** An answer as the respondent read it: the name of the level and its text, which 'can't judge' lacks. */
type Chosen = { readonly name: string; readonly text: string | null }

/** All answers on one page. `refused`: the questions that must be answered before sending, named at the top. */
export const checkViewModel = (sitting: Answering, refused: readonly FactorKey[], language: Language) => {
  const { address, scan, guessedAbout, state } = sitting
  const t = screenTexts[language].answer
  const links = answerLinks(address)
  const rubric = rubricOf(sitting, language)

  const chosen = (answer: Answer | 'none', levels: Levels): Chosen | null => {
    if (answer === 'none') return null
    if (answer === 'dk') return { name: t.factor.dontKnow, text: null }
    return { name: capitalise(rubric.levelNames[answer - 1] ?? ''), text: levels[answer - 1] ?? null }
  }
  const guess = guessedAbout && tellGuess(guessedAbout, scan.coachTitle, language)
  const guessed = (expected: Guess | undefined, levels: Levels): Chosen | null => {
    if (!guess || expected === undefined) return null
    return expected === 'dk' ? { name: t.guess.noIdea, text: null } : chosen(expected, levels)
  }
  const told = ({ current, desired, remark, expected }: FactorAnswer, levels: Levels) => ({
    current: chosen(current, levels),
    desired: scan.asksWish ? chosen(desired, levels) : null,
    expected: guessed(expected, levels),
    remark: scan.takesRemarks ? remark : null,
  })

  const rows = rubric.factors.map(({ key, title, levels }, index) => {
    const answer = state.draft.answers[key]
    return {
      key,
      number: index + 1,
      title,
      answer: answer && isAnswered(state.draft, key, askedBesides(sitting)) ? told(answer, levels) : null,
      change: `${links.factor(index + 1)}?back=check`,
    }
  })
  const sets = scan.sets.map((set) => setRow(sitting, set, language))
  const problems = [
    ...rows.filter(({ key }) => refused.includes(key)).map((row) => [row.key, t.check.problem(row.number, row.title)]),
    ...sets
      .filter((set) => set.factors.some((item) => refused.includes(item)))
      .map((set) => [set.key, t.check.problemOfSet(set.title)]),
  ]
  return {
    ...frameOf(sitting),
    title: t.check.title,
    unit: unitRow(sitting, t.unit.other),
    rows,
    guessRow: guess?.row ?? null,
    sets,
    stillOpen: rows.filter(({ answer }) => answer === null).length + sets.reduce((sum, { open }) => sum + open, 0),
    sheet: links.sheet,
    form: { errors: Object.fromEntries(problems) },
  }
}

/** The unit under which the sheet will be counted. Null for a group that isn't asked for its unit. */
const unitRow = ({ address, scan, group, state }: Answering, other: string) =>
  asksUnit(scan, group)
    ? {
        name: scan.units.find(({ id }) => id === state.unit)?.name ?? other,
        change: `${answerLinks(address).unit}?back=check`,
      }
    : null
