import type { Hands } from '../../../src/domain/conversation/workshop.ts'
import { bareDossier, type Dossier } from '../../../src/domain/report/dossier.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { createApp } from '../../../src/web/app.ts'
import type { TestApp } from '../servers/app.ts'
import { signedIn } from './office.ts'

/** What the app would show if this were the outcome of its closed scan: every factor is a topic. */
export type Shown = { report: Report; agreements: Dossier['agreements']; hands: Hands }

/** The real app and a facilitator in it, with an outcome that a test may change between two requests. */
export const stageOf = async (acts: TestApp, shown: Shown) => {
  const app = createApp({
    ...acts,
    getReport: async () => shown.report,
    getDossier: async () => ({ ...bareDossier(shown.report), agreements: shown.agreements }),
    getWorkshop: async () => ({ topics: shown.report.factors, hands: shown.hands }),
  })
  return signedIn(app, 'gesprek@roc.example')
}
