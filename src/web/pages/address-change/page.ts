import type { CookieOptions, Request, Response } from 'express'
import { type OneTimeKey, readOneTimeKey } from '../../../application/account/one-time-key.ts'
import { ADDRESS_SIDES, type AddressChange, type AddressSide } from '../../../domain/account/address-change.ts'
import { handleOf } from '../../account/session-handle.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'

const DAY = 24 * 60 * 60 * 1000

type Dependencies = Pick<WebDependencies, 'findAddressChange' | 'agreeToAddress' | 'refuseAddressChange' | 'baseUrl'>

/**
 * The page behind the links in the mails to both addresses. Each side's key goes to its own cookie, so that both pages
 * may be open in one browser. Opening the page changes nothing.
 */
export const addressChangePage = (dependencies: Dependencies) => {
  const { findAddressChange, agreeToAddress, refuseAddressChange, baseUrl } = dependencies
  const secure = baseUrl.startsWith('https:')
  const options: CookieOptions = { httpOnly: true, sameSite: 'lax', secure, path: '/' }
  const cookieOf = (side: AddressSide) => `${secure ? '__Host-' : ''}address-${side}`
  const keyIn = (req: Request, side: AddressSide) => readOneTimeKey(req.cookies[cookieOf(side)])

  const withKey =
    (page: (side: AddressSide, key: OneTimeKey, req: Request, res: Response) => unknown) =>
    async (req: Request, res: Response) => {
      const side = ADDRESS_SIDES.find((each) => each === (req.params.side ?? 'present'))
      const key = side && keyIn(req, side)
      return key ? page(side, key, req, res) : showGone(res)
    }

  const get = withKey(async (side, key, _req, res) => {
    const found = await findAddressChange(side, key)
    return found ? show(res, side, found.change) : showGone(res)
  })

  return {
    get,

    arrive(req: Request, res: Response): unknown {
      const side = ADDRESS_SIDES.find((each) => each === req.params.side)
      if (!side) return showGone(res)
      res.set('Referrer-Policy', 'no-referrer')
      res.cookie(cookieOf(side), String(req.params.key), { ...options, maxAge: DAY })
      return res.redirect(303, paths.addressChange.href({ side }))
    },

    post: withKey(async (side, key, req, res) => {
      const outcome = await agreeToAddress(side, key, handleOf(req))
      if (outcome === 'gone') return showGone(res)
      if (outcome === 'waiting') return res.redirect(303, paths.addressChange.href({ side }))
      for (const each of ADDRESS_SIDES) res.clearCookie(cookieOf(each), options)
      res.redirect(303, paths.addressChangeDone.href({}))
    }),

    refuse: withKey(async (side, key, _req, res) => {
      if (!(await refuseAddressChange(key))) return showGone(res)
      res.clearCookie(cookieOf(side), options)
      res.redirect(303, paths.addressChangeStopped.href({}))
    }),

    /** The session ended while the page was open. Nothing was refused yet. */
    staleRefusal: (_req: Request, res: Response) => res.redirect(303, paths.addressChange.href({ side: 'present' })),

    getDone: (_req: Request, res: Response) =>
      render(res, 'address-change/done', { title: res.locals.t.addressChange.done.title }),

    getStopped: (_req: Request, res: Response) =>
      render(res, 'address-change/stopped', { title: res.locals.t.addressChange.stopped.title }),
  }
}

const show = (res: Response, side: AddressSide, { present, next, agreed }: AddressChange) => {
  const { present: presentSide, nextSide, agreed: saidYes } = res.locals.t.addressChange
  return render(res, `address-change/${side}`, {
    title: side === 'present' ? presentSide.title : nextSide.title,
    lead: side === 'present' ? presentSide.lead(present, next) : nextSide.lead(next),
    saidYes: agreed[side] ? saidYes : '',
  })
}

const showGone = (res: Response) =>
  render(res, 'address-change/gone', { title: res.locals.t.addressChange.gone.title }, { status: 404 })
