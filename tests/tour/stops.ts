import type { Stop } from './stop.ts'
import { accountStops } from './stops/account-stops.ts'
import { answerStops } from './stops/answer-stops.ts'
import { closedStops } from './stops/closed-stops.ts'
import { editionStops } from './stops/edition-stops.ts'
import { inventoryStops } from './stops/inventory-stops.ts'
import { invitingStops } from './stops/inviting-stops.ts'
import { officeStops } from './stops/office-stops.ts'
import { peopleStops } from './stops/people-stops.ts'
import { publicStops } from './stops/public-stops.ts'
import { workshopStops } from './stops/workshop-stops.ts'

/** Every page in every state that is worth a look. Pictures, language and accessibility are all checked with these. */
export const stops: readonly Stop[] = [
  ...publicStops,
  ...answerStops,
  ...accountStops,
  ...officeStops,
  ...peopleStops,
  ...invitingStops,
  ...editionStops,
  ...inventoryStops,
  ...closedStops,
  ...workshopStops,
]
