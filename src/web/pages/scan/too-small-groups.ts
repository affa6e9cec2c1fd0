import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { isTooSmall } from '../../../domain/scan/progress.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import { paths } from '../../paths.ts'
import { nameOfGroup } from './view-model.ts'

/** The groups of a draft that can't reach their threshold, each with a link to merge it if there is another group. */
export const tooSmallGroups = (scan: Scan, t: ScreenTexts, language: Language) =>
  scan.groups.filter(isTooSmall).map((group) => {
    const name = nameOfGroup(group, language, scan.coachTitle)
    return {
      text: t.scan.launch.tooSmall(name, group.invited ?? 0),
      merger: scan.groups.length < 2 ? null : paths.merger.href({ scanId: scan.id, groupKey: group.key }),
      merge: t.scan.launch.merge(name),
    }
  })
