import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import type { GroupId } from '../../../../domain/ids.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import type { Form, Input } from '../../../form.ts'
import { paths } from '../../../paths.ts'
import { nameOfGroup } from '../../scan/view-model.ts'

/** Counts and forms, but no addresses: during the scan, a list of addresses would reveal who has not answered. */
export const addresseesViewModel = (
  scan: Scan,
  invited: ReadonlyMap<GroupId, number>,
  form: Form<unknown>,
  t: ScreenTexts,
  language: Language,
) => {
  const scanId = scan.id
  const rows = scan.groups.map((group) => ({
    key: group.key,
    name: nameOfGroup(group, language, scan.coachTitle),
    addresses: invited.get(group.id) ?? 0,
    asked: group.invited,
  }))
  const chosen = String((form.values as Input).group ?? '')
  return {
    rows,
    some: rows.some(({ addresses }) => addresses > 0),
    options: [{ key: '', name: t.addressees.inList }, ...rows].map(({ key, name }) => ({
      key,
      name,
      chosen: key === chosen,
    })),
    isDraft: scan.status === 'draft',
    links: {
      preview: paths.addresseePreview.href({ scanId }),
      withdrawal: paths.addresseeWithdrawal.href({ scanId }),
      sampleWorkbook: paths.sampleListWorkbook.href({ scanId }),
      sampleText: paths.sampleListText.href({ scanId }),
      removal: paths.addresseeRemoval.href({ scanId }),
    },
  }
}

/**
 * Says to how many people of which groups the invitation did not arrive; empty when all did. Nobody among them has a link, so
 * this tells nothing about who has answered.
 */
export const undeliveredTo = (
  scan: Scan,
  undelivered: ReadonlyMap<GroupId, number>,
  t: ScreenTexts,
  language: Language,
): string => {
  const parts = scan.groups.flatMap((group) => {
    const count = undelivered.get(group.id) ?? 0
    return count > 0 ? [t.addressees.ofGroup(nameOfGroup(group, language, scan.coachTitle), count)] : []
  })
  return parts.length > 0 ? t.addressees.undelivered(parts.join(', ')) : ''
}
