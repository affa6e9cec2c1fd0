import type { Request, Response } from 'express'
import type { WebDependencies } from '../../dependencies.ts'
import { fileName } from '../../file-name.ts'
import { actorOf, memberOf } from '../../middleware/current-member.ts'
import { pageOfList } from '../../page-of-list.ts'
import { paths } from '../../paths.ts'
import { render } from '../../render.ts'
import { toldLine } from './told-line.ts'

type Dependencies = Pick<WebDependencies, 'readAuditLog' | 'countListed' | 'exportAuditLog' | 'writeAuditCsv'>

/** The audit log, for the board: the newest line first. */
export const auditLogPage = ({ readAuditLog, countListed, exportAuditLog, writeAuditCsv }: Dependencies) => ({
  async get(req: Request, res: Response) {
    const { t, language } = res.locals
    const { institutionId } = memberOf(res.locals)
    const pages = pageOfList(paths.auditLog.href({}), req.query.page, await countListed(institutionId, 'audit-log'))
    const lines = (await readAuditLog(institutionId, pages.part)).map((entry) => toldLine(entry, t.auditLog, language))
    await render(res, 'audit-log/page', { title: t.auditLog.title, lines, pages })
  },

  async getCsv(_req: Request, res: Response) {
    const { t, language } = res.locals
    const member = memberOf(res.locals)
    const lines = (await exportAuditLog(actorOf(res.locals))).map((entry) => toldLine(entry, t.auditLog, language))
    const file = writeAuditCsv(lines, t.auditLog, language === 'nl' ? ';' : ',')
    res.attachment(fileName([member.institution, t.auditLog.fileName], 'csv')).send(file)
  },
})
