import { factorsOf } from '../../../../content/editions.ts'
import { formatUntil } from '../../../../content/format-day.ts'
import { groupName } from '../../../../content/group-name.ts'
import { screenTexts } from '../../../../content/screen-texts.ts'
import { minutesFor, questionsOf } from '../../../../content/sheet-length.ts'
import { tellGuessing } from '../../../../content/tell-guessing.ts'
import { tellPromise, tellPromiseBriefly } from '../../../../content/tell-promise.ts'
import { isAnswered, isSettled } from '../../../../domain/answering/answer-sheet.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import { asksUnit } from '../../../../domain/scan/unit.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Sitting } from '../../../answering/sitting.ts'
import { type Form, inWords } from '../../../form.ts'
import { frameOf } from '../frame.ts'
import { askedBesides, nextStep } from '../next-step.ts'

/** What happened to the answers that this browser had. Shown once. */
export type Flash = 'lost' | 'replaced'

/** All that a respondent should know before the first question: who asks, and who sees which answers of this group. */
export const startViewModel = <Values>(
  sitting: Sitting,
  form: Form<Values>,
  language: Language,
  flash: Flash | null,
) => {
  const { address, institution, scan, group } = sitting
  const t = screenTexts[language].answer
  const elsewhere = sitting.state.kind === 'invited' && sitting.state.begunElsewhere
  return {
    ...frameOf(sitting),
    title: t.start.title(scan.coachTitle.plural),
    institution,
    introduction: scan.introduction,
    groupLabel: groupName(group, language, scan.coachTitle).label,
    questions: questionsOf(scan),
    minutes: minutesFor(scan, group),
    asksMore: scan.sets.length > 0,
    guessing: tellGuessing(sitting, language),
    onRecordTick: sitting.guessedAbout ? t.guess.onRecordTick : t.start.onRecordTick,
    until: formatUntil(scan.closesAt, language),
    /** Null for a group on the record. */
    threshold: group.visibility.mode === 'protected' ? group.visibility.threshold : null,
    dividedByUnit: asksUnit(scan, group),
    knownUnit: knownUnitOf(sitting),
    takesRemarks: scan.takesRemarks,
    brief: tellPromiseBriefly(scan, group.visibility, language),
    promise: tellPromise(scan, group.visibility, institution, language),
    links: answerLinks(address),
    begun: begunOf(sitting),
    flash: elsewhere ? t.start.begunElsewhere : flash && t.start[flash],
    by: sitting.by,
    forOne: sitting.forOne,
    form: inWords(form, t.start.problems),
  }
}

/** The name of the unit in the invitation, before the respondent picks one. Null without such a unit. */
const knownUnitOf = ({ scan, group, state }: Sitting): string | null => {
  if (!asksUnit(scan, group) || state.kind !== 'invited') return null
  return scan.units.find(({ id }) => id === state.unit)?.name ?? null
}

const begunOf = (sitting: Sitting) => {
  const { scan, state } = sitting
  if (state.kind !== 'answering') return null
  const factors = factorsOf(scan.edition).filter((factor) =>
    isAnswered(state.draft, factor, askedBesides({ ...sitting, state })),
  )
  const settled = scan.sets.filter((set) => isSettled(state.draft, set, scan.asksWish))
  return {
    answered: factors.length + settled.reduce((sum, set) => sum + set.factors.length, 0),
    goOn: nextStep({ ...sitting, state }),
  }
}
