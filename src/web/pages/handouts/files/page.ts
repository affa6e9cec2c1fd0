import type { Request, Response } from 'express'
import type { ToldCall } from '../../../../content/call/told-call.ts'
import type { PrintedCalls } from '../../../../content/printed-document.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../../../domain/scan/stakeholder-group.ts'
import { whileAnswering } from '../../../answering/while-answering.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { fileName } from '../../../file-name.ts'
import { callOf, tellerIn } from '../call-of.ts'
import { groupOfPath } from '../group-of-path.ts'

type Dependencies = Pick<WebDependencies, 'baseUrl' | 'writePdf' | 'drawCall'>
type Groups = readonly StakeholderGroup[]

/** Handouts with the link and code of a group. These are not secret, so a print may be kept and made again. */
export const handoutFiles = (dependencies: Dependencies) => {
  const { baseUrl, writePdf, drawCall } = dependencies

  const callsTo = (groups: Groups, scan: Scan, res: Response): readonly ToldCall[] =>
    groups.map((group) => callOf(scan, group, tellerIn(res, baseUrl)))

  const printOf = (kind: PrintedCalls['kind'], groupsOf: (scan: Scan, req: Request) => Groups) =>
    whileAnswering(async ({ scan }, req, res) => {
      const calls = callsTo(groupsOf(scan, req), scan, res)
      const pdf = await writePdf({ kind, calls })
      send(res, calls, kind, 'pdf', pdf)
    })

  return {
    getPlacards: printOf('placard', ({ groups }) => groups),
    getPlacard: printOf('placard', (scan, req) => [groupOfPath(scan, req)]),
    getCircular: printOf('circular', (scan, req) => [groupOfPath(scan, req)]),

    getSlide: whileAnswering(({ scan }, req, res) => {
      const call = callOf(scan, groupOfPath(scan, req), tellerIn(res, baseUrl))
      send(res, [call], 'slide', 'svg', drawCall(call))
    }),
  }
}

type Kind = PrintedCalls['kind'] | 'slide'

/** Sends a file. A file for one group has the group in its name, so that ten of them in a folder differ. */
const send = (res: Response, calls: readonly ToldCall[], kind: Kind, extension: string, file: Uint8Array | string) => {
  const [call, ...others] = calls
  const { parts } = res.locals.t.handouts
  const part = others.length > 0 ? parts.placards : `${parts[kind]} ${call?.forGroup}`
  res.attachment(fileName([call?.institution ?? '', call?.title ?? '', part], extension)).send(file)
}
