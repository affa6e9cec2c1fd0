import type { HandedOut } from '../../../../application/inviting/inviting-read-models.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import { paths } from '../../../paths.ts'
import { groupPrints } from '../group-prints.ts'

export const handoutsViewModel = (scan: Scan, { withSlips, renewed }: HandedOut, language: Language) => ({
  allPlacards: paths.placards.href({ scanId: scan.id }),
  groups: scan.groups.map((group) => ({
    ...groupPrints(scan, group, language),
    hasSlips: withSlips.has(group.id),
    wasRenewed: renewed.has(group.id),
    renewal: paths.linkRenewal.href({ scanId: scan.id, groupKey: group.key }),
  })),
})
