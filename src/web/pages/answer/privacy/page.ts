import type { Response } from 'express'
import { tellPrivacy } from '../../../../content/tell-privacy.ts'
import { answerLinks } from '../../../answering/answer-links.ts'
import type { Sitting } from '../../../answering/sitting.ts'
import { render } from '../../../render.ts'
import { showEnded } from '../ended/page.ts'
import { frameOf } from '../frame.ts'

/** The privacy statement, for everyone with the code: seated or not, during the scan and after it. */
export const privacyPage = (sitting: Sitting, _req: unknown, res: Response) => {
  const { address, institution, scan, state } = sitting
  if (state.kind === 'not-yet-open') return showEnded(res, sitting, state.kind)
  const { t, language } = res.locals
  const model = {
    ...frameOf(sitting),
    privacy: '',
    title: t.privacy.statement.title,
    told: tellPrivacy(scan, institution, language),
    back: { href: answerLinks(address).start, text: t.privacy.statement.back },
  }
  return render(res, 'privacy/page', model, { layout: 'layout-public' })
}
