import type { Request, Response } from 'express'
import { NotFound } from '../../../domain/errors.ts'
import { isId, type RemarkId } from '../../../domain/ids.ts'
import type { KeptRemark } from '../../../domain/report/remark-decision.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { readForm } from '../../form.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { closedScanOf, scanOf } from '../../middleware/known-scan.ts'
import { addressOf, pageHolding, pageOfList } from '../../page-of-list.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { ChoiceForm, ReleaseForm } from './form.ts'
import { type Refused, remarksViewModel } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'readRemarks' | 'decideRemark'>

/** The facilitator reads the remarks, and decides which of them others read. */
export const remarksPage = (dependencies: Dependencies) => {
  const { readRemarks, decideRemark } = dependencies

  const show = async (req: Request, res: Response, refused: Refused | null) => {
    const scan = closedScanOf(res)
    const { institutionId } = memberOf(res.locals)
    const { t, language } = res.locals
    const remarks = await readRemarks(institutionId, scan.id)
    const asked = refused ? String(pageWith(remarks, refused.id)) : req.query.page
    const pages = pageOfList(paths.remarks.href({ scanId: scan.id }), asked, remarks.length)
    const model = remarksViewModel(scan, remarks, pages, refused, t, language)
    await render(res, 'remarks/page', { title: t.remarks.title, scan, ...model }, { status: refused ? 422 : 200 })
  }

  return {
    get: (req: Request, res: Response) => show(req, res, null),

    /** Releases the remarks that stood on the page undecided. Those that were decided about since then stay as they are. */
    async postRelease(req: Request, res: Response) {
      const { id: scanId } = scanOf(res)
      const form = readForm(ReleaseForm, req.body)
      if (form.state !== 'complete') throw new NotFound('remark')
      const { institutionId } = memberOf(res.locals)
      const remarks = await readRemarks(institutionId, scanId)
      const asked = new Set<string>(form.values.remarks)
      const waiting = remarks.filter(({ id, decision }) => asked.has(id) && decision === 'waiting')
      for (const { id } of waiting) await decideRemark(actorOf(res.locals), scanId, id, { decision: 'release' })
      const [first] = form.values.remarks
      res.redirect(303, addressOf(paths.remarks.href({ scanId }), first ? pageWith(remarks, first) : 1))
    },

    async post(req: Request, res: Response) {
      const [{ id: scanId }, remarkId] = [scanOf(res), remarkIdIn(req)]
      const { errors } = res.locals.t.remarks
      const form = readForm(ChoiceForm, req.body)
      if (form.state !== 'complete') {
        return show(req, res, { id: remarkId, text: String(req.body?.text ?? ''), message: errors.invalid })
      }
      const member = memberOf(res.locals)
      const result = await decideRemark(actorOf(res.locals), scanId, remarkId, form.values)
      if (!result.ok) {
        return show(req, res, { id: remarkId, text: String(req.body.text), message: errors[result.reason] })
      }
      const page = pageWith(await readRemarks(member.institutionId, scanId), remarkId)
      res.redirect(303, addressOf(`${paths.remarks.href({ scanId })}#remark-${remarkId}`, page))
    },
  }
}

/** The page with this remark. A remark keeps its place in the list, whatever is decided about it. */
const pageWith = (remarks: readonly KeptRemark[], id: string): number =>
  pageHolding(remarks.findIndex((remark) => remark.id === id))

const remarkIdIn = (req: Request): RemarkId => {
  const id = String(req.params.remarkId)
  if (!isId(id)) throw new NotFound('remark')
  return id as RemarkId
}
