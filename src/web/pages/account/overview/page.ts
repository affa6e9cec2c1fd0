import type { Request, Response } from 'express'
import type { OwnAccount } from '../../../../application/account/account-read-models.ts'
import { formatDay, formatInstant } from '../../../../content/format-day.ts'
import type { AddressChange } from '../../../../domain/account/address-change.ts'
import { FEW_RECOVERY_CODES } from '../../../../domain/account/second-factor.ts'
import type { OpenSession } from '../../../../domain/account/session.ts'
import { dayOf } from '../../../../domain/calendar.ts'
import { handleOf } from '../../../account/session-handle.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { flashOnce } from '../../../flash.ts'
import { memberOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'

/** The member's own account: the password, and the browsers in which they are signed in. */
export const accountPage = ({ readOwnAccount }: Pick<WebDependencies, 'readOwnAccount'>) => ({
  async get(req: Request, res: Response) {
    const t = res.locals.t.ownAccount
    const { name, email, sessions, secondFactor, addressChange } = await readOwnAccount(memberOf(res.locals).accountId)
    const own = handleOf(req)
    await render(res, 'account/overview', {
      title: t.title,
      name,
      email,
      secondFactor: secondFactor && secondFactorTold(secondFactor, res.locals),
      pending: addressChange && pendingTold(addressChange, res.locals),
      rows: sessions.map((session) => rowOf(session, own, res.locals)),
      othersEnd: sessions.some(({ handle }) => handle !== own) ? paths.otherSessionsEnd.href({}) : null,
      flash: flashOnce(req, { ...t.flashes, ...res.locals.t.addressChange.flashes }),
    })
  },
})

const pendingTold = ({ next, agreed, expiresAt }: AddressChange, { t, language }: Express.Locals) => ({
  asked: t.addressChange.pending(next, formatInstant(expiresAt, language)),
  waitsFor: t.addressChange.waitsFor[agreed.present ? 'next' : agreed.next ? 'present' : 'both'],
})

const secondFactorTold = (
  { enrolledAt, recoveryCodesLeft }: NonNullable<OwnAccount['secondFactor']>,
  { t, language }: Express.Locals,
) => ({
  isOn: t.secondFactor.isOn(formatDay(dayOf(enrolledAt), language)),
  left: t.secondFactor.codesLeft(recoveryCodesLeft),
  few: recoveryCodesLeft <= FEW_RECOVERY_CODES,
})

const rowOf = ({ handle, since, lastUsed, browser }: OpenSession, own: string, { t, language }: Express.Locals) => {
  const s = t.ownAccount.sessions
  return {
    browser: s.browser(browser.name, browser.system),
    since: s.since(formatInstant(since, language)),
    lastUsed: handle === own ? s.thisOne : s.lastUsed(formatInstant(lastUsed, language)),
    end: handle === own ? null : paths.sessionEnd.href({ handle }),
  }
}
