import type { SetKey } from '../../domain/scan/question-set.ts'
import { answerPaths } from '../paths.ts'

/** The pages of one sitting, below its own address. Each is made when it is asked for: a page needs a few of them. */
export const answerLinks = (address: string) => ({
  start: address,
  get privacy() {
    return address + answerPaths.privacy.href({})
  },
  get seat() {
    return address + answerPaths.seat.href({})
  },
  get unit() {
    return address + answerPaths.unit.href({})
  },
  factor: (number: number) => address + answerPaths.factor.href({ number }),
  set: (set: SetKey) => address + answerPaths.set.href({ set }),
  get check() {
    return address + answerPaths.check.href({})
  },
  get sheet() {
    return address + answerPaths.sheet.href({})
  },
  get thanks() {
    return address + answerPaths.thanks.href({})
  },
  get nextRespondent() {
    return address + answerPaths.nextRespondent.href({})
  },
})
