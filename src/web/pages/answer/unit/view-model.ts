import { screenTexts } from '../../../../content/screen-texts.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import { sheetsNeeded } from '../../../../domain/scan/stakeholder-group.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Answering } from '../../../answering/sitting.ts'
import { type Form, inWords } from '../../../form.ts'
import { frameOf } from '../frame.ts'

/** The units as cards, and how the report shows a small unit. */
export const unitViewModel = <Values>(sitting: Answering, form: Form<Values>, language: Language, returns: boolean) => {
  const { address, scan, group } = sitting
  const texts = screenTexts[language].answer
  const t = texts.unit
  const links = answerLinks(address)
  const chosen = (form.values as Readonly<Record<string, unknown>>).unit
  const named = [...scan.units, { id: 'other', name: t.other }]
  return {
    ...frameOf(sitting),
    title: t.title,
    hint: t.hint(sheetsNeeded(group.visibility)),
    choices: named.map(({ id, name }, index) => ({
      id: index === 0 ? 'unit' : `unit-${index + 1}`,
      value: id,
      name,
      text: null,
      checked: chosen === id,
    })),
    action: returns ? `${links.unit}?back=check` : links.unit,
    go: returns ? texts.factor.backToCheck : texts.factor.next,
    back: returns
      ? { href: links.check, text: texts.factor.cancel }
      : { href: links.start, text: texts.factor.toStart },
    form: inWords(form, t.problems),
  }
}
