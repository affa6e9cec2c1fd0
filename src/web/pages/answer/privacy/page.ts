import { screenTexts } from '../../../../content/screen-texts.ts'
import { tellPrivacy } from '../../../../content/tell-privacy.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Sitting } from '../../../answering/sitting.ts'
import type { Outcome, PageInput } from '../../../outcome.ts'
import { ended } from '../ended/page.ts'
import { forAll } from '../for-all.ts'
import { frameOf } from '../frame.ts'

/** The privacy statement, for everyone with the code: seated or not, during the scan and after it. */
export const privacyPage = (sitting: Sitting, { language }: PageInput): Outcome => {
  const { address, institution, scan, state } = sitting
  if (state.kind === 'not-yet-open') return ended(sitting, state.kind, language)
  const words = screenTexts[language].privacy.statement
  return forAll(sitting, 'privacy/page', () => ({
    ...frameOf(sitting),
    privacy: '',
    title: words.title,
    told: tellPrivacy(scan, institution, language),
    back: { href: answerLinks(address).start, text: words.back },
  }))
}
