import type { Request, Response } from 'express'
import type { KeptOrWhyNot } from '../../../application/conversation/keeping-agreements.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { NotFound } from '../../../domain/errors.ts'
import type { AgreementId, ScanId } from '../../../domain/ids.ts'
import { paths } from '../../paths.ts'

type Flash = keyof ScreenTexts['agreements']['flashes']

/** Redirects to the list, at the agreement that was changed. @throws NotFound when the scan isn't closed */
export const backToList = (
  req: Request,
  res: Response,
  result: KeptOrWhyNot,
  { scanId, at, flash }: { scanId: ScanId; at?: AgreementId; flash?: Flash },
) => {
  if (!result.ok) throw new NotFound('closed scan')
  if (flash) req.session.flash = flash
  res.redirect(303, paths.agreements.href({ scanId }) + (at ? `#${anchorOf(at)}` : ''))
}

/** The anchor of an agreement in the list. */
export const anchorOf = (id: AgreementId): string => `agreement-${id}`
