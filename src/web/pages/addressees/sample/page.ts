import type { Response } from 'express'
import { divisionOf } from '../../../../domain/scan/unit.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { fileName } from '../../../file-name.ts'
import { type InvitingScan, whileInviting } from '../../../while-inviting.ts'
import { nameOfGroup } from '../../scan/view-model.ts'

type Dependencies = Pick<WebDependencies, 'sampleList'>

/** A list to fill in, with the groups of the scan in the language of the screen, as a workbook and as text. */
export const sampleListPage = ({ sampleList }: Dependencies) => ({
  workbook: whileInviting(async (found, _req, res) => {
    send(res, 'xlsx', await sampleList.workbook(sampleOf(found, res)))
  }),

  text: whileInviting((found, _req, res) => {
    send(res, 'csv', sampleList.csv(sampleOf(found, res), res.locals.language === 'nl' ? ';' : ','))
  }),
})

const send = (res: Response, extension: string, file: string | Buffer) =>
  res.attachment(fileName([res.locals.t.addressees.sample.name], extension)).send(file)

/** A row for each group, with the unit of one where the group has units. */
const sampleOf = ({ scan }: InvitingScan, res: Response) => {
  const { t, language } = res.locals
  const s = t.addressees.sample
  const { groups, units } = divisionOf(scan)
  return {
    name: s.name,
    heads: [s.address, s.group, ...(units.length > 0 ? [s.unit] : [])],
    rows: scan.groups.map((group, at) => [
      s.example(at + 1),
      nameOfGroup(group, language, scan.coachTitle),
      ...(units.length > 0 ? [groups.has(group.key) ? (units[0]?.name ?? '') : ''] : []),
    ]),
  }
}
