import { groupName } from '../../../content/group-name.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../../domain/scan/stakeholder-group.ts'
import { paths } from '../../paths.ts'
import { nameOfGroup } from '../scan/view-model.ts'

/** The prints that ask a group to take part: each shows its code and the closing time. */
export const groupPrints = (scan: Scan, group: StakeholderGroup, language: Language) => {
  const at = { scanId: scan.id, groupKey: group.key }
  return {
    name: nameOfGroup(group, language, scan.coachTitle),
    label: groupName(group, language, scan.coachTitle).label,
    links: {
      placard: paths.placard.href(at),
      circular: paths.circular.href(at),
      slide: paths.callSlide.href(at),
      slips: paths.slips.href(at),
    },
  }
}
