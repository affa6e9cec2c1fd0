import type { Request, RequestHandler } from 'express'
import { markPath } from '../../content/drawing/mark-outlines.ts'
import { groupColour } from '../../content/drawing/palette.ts'
import { screenTexts } from '../../content/screen-texts.ts'
import { LANGUAGES, type Language } from '../../domain/scan/rubric.ts'
import type { ResumeSeal } from '../account/resume-seal.ts'
import { asset } from '../assets.ts'
import { fieldId } from '../form.ts'
import { withinSite } from '../path.ts'
import { paths } from '../paths.ts'

const COOKIE = 'language'

/** Gives every view its texts: in Dutch, unless this browser asked for English with `?lang=en`, now or earlier. */
export const pageLocals =
  (secure: boolean, seal: ResumeSeal): RequestHandler =>
  (req, res, next) => {
    const asked = languageIn(req.query.lang)
    if (asked) res.cookie(COOKIE, asked, { httpOnly: true, sameSite: 'lax', secure, maxAge: 365 * 24 * 3600 * 1000 })
    const language = asked ?? languageIn(req.cookies[COOKIE]) ?? 'nl'
    Object.assign(res.locals, {
      language,
      t: screenTexts[language],
      paths,
      asset,
      markPath,
      groupColour,
      fieldId,
      languageLinks: { nl: linkTo(req, 'nl'), en: linkTo(req, 'en') },
      federation: null,
      member: null,
      csrfToken: '',
      resumeSeal: seal,
    } satisfies Omit<Express.Locals, 'requestId'>)
    next()
  }

/** The address of this page in another language. The rest of the query stays: it says where the visitor came from. */
const linkTo = ({ path, query }: Request, language: Language): string =>
  `${withinSite(path)}?${new URLSearchParams({ ...(query as Record<string, string>), lang: language })}`

const languageIn = (value: unknown): Language | undefined => LANGUAGES.find((language) => language === value)
