import { factorsOf } from '../../../../content/editions.ts'
import { formatDay } from '../../../../content/format-day.ts'
import { groupName } from '../../../../content/group-name.ts'
import { screenTexts } from '../../../../content/screen-texts.ts'
import { isAnswered } from '../../../../domain/answer-sheet.ts'
import type { Language } from '../../../../domain/rubric.ts'
import { answerLinks } from '../../../answer-links.ts'
import { type Form, inWords } from '../../../form.ts'
import type { Sitting } from '../../../sitting.ts'
import { frameOf } from '../frame.ts'
import { nextStep } from '../next-step.ts'

/** What became of the answers that this browser held; said once. */
export type Notice = 'lost' | 'replaced'

/** All that somebody should know before the first question: who asks, and who sees what of this very group. */
export const startViewModel = <Values>(
  sitting: Sitting,
  form: Form<Values>,
  language: Language,
  notice: Notice | null,
) => {
  const { address, institution, scan, group } = sitting
  const t = screenTexts[language].answer
  const elsewhere = sitting.state.kind === 'invited' && sitting.state.begunElsewhere
  const heading = t.start.title(scan.coachTitle.plural)
  return {
    ...frameOf(sitting),
    title: form.state === 'invalid' ? t.withProblem(heading) : heading,
    heading,
    institution,
    introduction: scan.introduction,
    groupLabel: groupName(group, language, scan.coachTitle).label,
    questions: factorsOf(scan.edition).length,
    closesOn: formatDay(scan.closesOn, language),
    /** Null on the record. */
    threshold: group.visibility.mode === 'protected' ? group.visibility.threshold : null,
    takesRemarks: scan.takesRemarks,
    links: answerLinks(address),
    begun: begunOf(sitting),
    notice: elsewhere ? t.start.begunElsewhere : notice && t.start[notice],
    by: sitting.by,
    forOne: sitting.forOne,
    form: inWords(form, t.start.problems),
  }
}

const begunOf = (sitting: Sitting) => {
  const { scan, state } = sitting
  if (state.kind !== 'answering') return null
  const answered = factorsOf(scan.edition).filter((factor) => isAnswered(state.draft, factor, scan.asksWish))
  return { answered: answered.length, goOn: nextStep(sitting, state.draft) }
}
