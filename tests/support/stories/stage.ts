import { furtherScenes, type Hands } from '../../../src/domain/conversation/workshop.ts'
import { bareDossier, type Dossier } from '../../../src/domain/report/dossier.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { createApp } from '../../../src/web/app.ts'
import type { TestApp } from '../servers/app.ts'
import { signedIn } from './office.ts'

/** The outcome of the closed scan that the app shows. Every factor is a topic. */
export type Shown = { report: Report; agreements: Dossier['agreements']; hands: Hands }

/** The real app with a facilitator, and with an outcome that a test may change between two requests. */
export const stageOf = async (acts: TestApp, shown: Shown) => {
  const app = createApp({
    ...acts,
    getReport: async () => shown.report,
    getDossier: async () => ({ ...bareDossier(shown.report), agreements: shown.agreements }),
    getWorkshop: async () => ({
      length: 90,
      topics: shown.report.factors,
      hands: shown.hands,
      further: furtherScenes(shown.report),
    }),
  })
  return signedIn(app, 'gesprek@roc.example')
}
