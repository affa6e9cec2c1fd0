import type { Request, Response } from 'express'
import type { Receipt } from '../../../application/operations/erasure-ports.ts'
import { formatDay } from '../../../content/format-day.ts'
import { dayOf } from '../../../domain/calendar.ts'
import { NotFound } from '../../../domain/errors.ts'
import { isId } from '../../../domain/ids.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { fileName } from '../../file-name.ts'
import { flashOnce } from '../../flash.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { pageOfList } from '../../page-of-list.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { receiptText, tellReceipt } from './view-model.ts'

type Dependencies = Pick<WebDependencies, 'listReceipts' | 'countListed' | 'getReceipt'>

/** The receipts, which prove that scans were erased. They are kept for as long as the institution is. */
export const receiptsPage = ({ listReceipts, countListed, getReceipt }: Dependencies) => {
  const receiptOf = (req: Request, res: Response): Promise<Receipt> => {
    const id = String(req.params.receiptId)
    if (!isId(id)) throw new NotFound('receipt')
    return getReceipt(memberOf(res.locals).institutionId, id)
  }

  return {
    async get(req: Request, res: Response) {
      const { t, language } = res.locals
      const { institutionId } = memberOf(res.locals)
      const pages = pageOfList(paths.receipts.href({}), req.query.page, await countListed(institutionId, 'receipts'))
      const rows = (await listReceipts(institutionId, pages.part)).map(({ id, at, by }) => ({
        href: paths.receipt.href({ receiptId: id }),
        text: t.receipts.row(formatDay(dayOf(at), language), by),
        id,
      }))
      await render(res, 'receipts/page', { title: t.receipts.title, rows, pages })
    },

    async getReceipt(req: Request, res: Response) {
      const { t, language } = res.locals
      const receipt = await receiptOf(req, res)
      await render(res, 'receipts/receipt', {
        title: t.receipts.receipt.title,
        file: paths.receiptFile.href({ receiptId: receipt.id }),
        flash: flashOnce(req, t.receipts.flashes),
        ...tellReceipt(receipt, t, language),
      })
    },

    async getFile(req: Request, res: Response) {
      const { t, language } = res.locals
      const receipt = await receiptOf(req, res)
      res
        .attachment(fileName([t.receipts.receipt.title, receipt.id], 'txt'))
        .send(receiptText(tellReceipt(receipt, t, language), t))
    },
  }
}
