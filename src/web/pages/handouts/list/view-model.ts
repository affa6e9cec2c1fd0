import type { HandedOut } from '../../../../application/inviting/inviting-read-models.ts'
import { groupName } from '../../../../content/group-name.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import { paths } from '../../../paths.ts'
import { nameOfGroup } from '../../scan/view-model.ts'

export const handoutsViewModel = (scan: Scan, { withSlips, renewed }: HandedOut, language: Language) => ({
  allPlacards: paths.placards.href({ scanId: scan.id }),
  groups: scan.groups.map((group) => {
    const at = { scanId: scan.id, groupKey: group.key }
    return {
      name: nameOfGroup(group, language, scan.coachTitle),
      label: groupName(group, language, scan.coachTitle).label,
      hasSlips: withSlips.has(group.id),
      wasRenewed: renewed.has(group.id),
      links: {
        placard: paths.placard.href(at),
        circular: paths.circular.href(at),
        slide: paths.callSlide.href(at),
        slips: paths.slips.href(at),
        renewal: paths.linkRenewal.href(at),
      },
    }
  }),
})
