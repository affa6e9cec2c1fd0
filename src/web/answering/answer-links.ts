import { answerPaths } from '../paths.ts'

/** The pages of one sitting, below its own address. */
export const answerLinks = (address: string) => ({
  start: address,
  privacy: address + answerPaths.privacy.href({}),
  seat: address + answerPaths.seat.href({}),
  unit: address + answerPaths.unit.href({}),
  factor: (number: number) => address + answerPaths.factor.href({ number }),
  check: address + answerPaths.check.href({}),
  sheet: address + answerPaths.sheet.href({}),
  thanks: address + answerPaths.thanks.href({}),
  nextRespondent: address + answerPaths.nextRespondent.href({}),
})
