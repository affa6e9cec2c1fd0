import type { Place } from '../../../domain/conversation/scene.ts'
import type { ScanId } from '../../../domain/ids.ts'
import { paths, workshopPaths } from '../../paths.ts'

/** The addresses of one workshop's pages. */

export const workshopLinks = (scanId: ScanId) => {
  const address = paths.workshop.href({ scanId })
  return {
    preparation: address,
    topics: address + workshopPaths.topics.href({}),
    responsibilities: address + workshopPaths.responsibilities.href({}),
    presenter: address + workshopPaths.presenter.href({}),
    screen: address + workshopPaths.screen.href({}),
    /** Where a page asks which place the big screen shows. */
    shownPlace: address + workshopPaths.place.href({}),
    place: (place: Place): string => {
      if (place.kind === 'preparation') return address
      if (place.kind === 'set') return address + workshopPaths.further.href({ set: place.set, scene: place.scene })
      if (place.kind !== 'scene') return address + workshopPaths[place.kind].href({})
      return address + workshopPaths[place.scene].href({ factor: place.factor })
    },
  }
}
