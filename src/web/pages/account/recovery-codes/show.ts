import type { Response } from 'express'
import { printedRecoveryCode } from '../../../../domain/account/second-factor.ts'
import { render } from '../../../render.ts'

/** Answers the post that made the codes. They are never shown again. `onward`: the address of the next page. */
export const showRecoveryCodes = (res: Response, codes: readonly string[], onward: string) =>
  render(res, 'second-factor/recovery-codes', {
    title: res.locals.t.secondFactor.recoveryCodes.title,
    codes: codes.map(printedRecoveryCode),
    onward,
  })
