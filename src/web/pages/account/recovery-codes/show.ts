import type { Response } from 'express'
import { printedRecoveryCode } from '../../../../domain/account/second-factor.ts'
import { render } from '../../../render.ts'

/** The answer to the post that made them: nobody can open it again. `onward`: where to go when they are safe. */
export const showRecoveryCodes = (res: Response, codes: readonly string[], onward: string) =>
  render(res, 'second-factor/recovery-codes', {
    title: res.locals.t.secondFactor.recoveryCodes.title,
    codes: codes.map(printedRecoveryCode),
    onward,
  })
