import type { RequestHandler } from 'express'
import { markPath } from '../../content/drawing/mark-outlines.ts'
import { groupColour } from '../../content/drawing/palette.ts'
import { screenTexts } from '../../content/screen-texts.ts'
import { LANGUAGES, type Language } from '../../domain/scan/rubric.ts'
import type { ResumeSeal } from '../account/resume-seal.ts'
import { asset } from '../assets.ts'
import { fieldId } from '../form.ts'
import { withinSite } from '../path.ts'
import { paths } from '../paths.ts'
import type { Cookies } from './text-cookies.ts'

const COOKIE = 'language'

/** Gives every view its texts: in Dutch, unless this browser asked for English with `?lang=en`, now or earlier. */
export const pageLocals =
  (secure: boolean, seal: ResumeSeal): RequestHandler =>
  (req, res, next) => {
    const asked = languageIn(req.query.lang)
    if (asked) res.cookie(COOKIE, asked, { httpOnly: true, sameSite: 'lax', secure, maxAge: 365 * 24 * 3600 * 1000 })
    const language = asked ?? languageOf(req.cookies)
    Object.assign(res.locals, visitorLocals(language, req, seal))
    next()
  }

/** The language that this browser asked for earlier. */
export const languageOf = (cookies: Cookies): Language => languageIn(cookies[COOKIE]) ?? 'nl'

/** Where a page is: its path, and the query with which it was asked. */
export type PageAddress = { readonly path: string; readonly query: Readonly<Record<string, unknown>> }

/** What every view has besides its own model, for a visitor without an account. */
export const visitorLocals = (
  language: Language,
  address: PageAddress,
  seal: ResumeSeal,
): Omit<Express.Locals, 'requestId'> => ({
  language,
  t: screenTexts[language],
  paths,
  asset,
  markPath,
  groupColour,
  fieldId,
  languageLinks: { nl: linkTo(address, 'nl'), en: linkTo(address, 'en') },
  federation: null,
  member: null,
  csrfToken: '',
  resumeSeal: seal,
})

/** The address of this page in another language. The rest of the query stays: it says where the visitor came from. */
const linkTo = ({ path, query }: PageAddress, language: Language): string =>
  `${withinSite(path)}?${new URLSearchParams({ ...(query as Record<string, string>), lang: language })}`

const languageIn = (value: unknown): Language | undefined => LANGUAGES.find((language) => language === value)
