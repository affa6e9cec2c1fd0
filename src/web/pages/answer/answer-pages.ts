import type { answerPaths } from '../../paths.ts'
import type { AnswerPage } from './answer-page.ts'
import { checkPage } from './check/page.ts'
import { factorPage } from './factor/page.ts'
import { privacyPage } from './privacy/page.ts'
import { setPage } from './set/page.ts'
import { startPage } from './start/page.ts'
import { thanksPage } from './thanks/page.ts'
import { unitPage } from './unit/page.ts'

export type AnswerPages = { readonly get: AnswerPage; readonly post?: AnswerPage }

/** The questionnaire: the pages below the address of a group. */
export const ANSWER_PAGES = {
  start: { get: startPage.get },
  privacy: { get: privacyPage },
  seat: { get: startPage.goTo, post: startPage.post },
  unit: unitPage,
  factor: factorPage,
  set: setPage,
  check: { get: checkPage.get },
  sheet: { get: checkPage.goTo, post: checkPage.post },
  thanks: { get: thanksPage.get },
  nextRespondent: { get: startPage.goTo, post: thanksPage.post },
} satisfies Partial<Record<keyof typeof answerPaths, AnswerPages>>
