import type { Request, RequestHandler, Response } from 'express'
import { type ToldTopic, tellTopics } from '../../../content/tell-topic.ts'
import { EXPECTED, isBeforeReveal, type Scene } from '../../../domain/conversation/scene.ts'
import type { Workshop } from '../../../domain/conversation/workshop.ts'
import { NotFound } from '../../../domain/errors.ts'
import type { InstitutionId } from '../../../domain/ids.ts'
import { factorsWithGuesses } from '../../../domain/report/expectation-lookup.ts'
import type { FactorKey } from '../../../domain/scan/rubric.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'
import { scanOf } from '../../middleware/known-scan.ts'
import { opensPlace } from './opens-place.ts'
import { workshopLinks } from './workshop-links.ts'

export type StageDependencies = Pick<WebDependencies, 'getReport' | 'getWorkshop'>
type Dependencies = StageDependencies & Pick<WebDependencies, 'showPlace'>

/** A scene of a topic, without any answers. A scene that shows a result reads it itself. */
export type Stage = {
  readonly institutionId: InstitutionId
  readonly scan: Scan
  readonly workshop: Workshop
  readonly topic: ToldTopic
  readonly scene: Scene
  /** The factors with a scene about what groups expected of each other; before the reveal nobody looks. */
  readonly guessed: readonly FactorKey[]
  /** Whether the page goes along with the big screen. */
  readonly goesAlong: boolean
}

/**
 * Opens a scene of the topic in the address. Redirects to the preparation before the scan is closed, and for a topic
 * that was left out meanwhile. @throws NotFound for a factor that wasn't asked
 */
export const onStage =
  (
    dependencies: Dependencies,
    scene: Scene,
    page: (stage: Stage, req: Request, res: Response) => Promise<void>,
  ): RequestHandler =>
  async (req, res) => {
    const scan = scanOf(res)
    const { institutionId } = memberOf(res.locals)
    const { preparation, place } = workshopLinks(scan.id)
    if (scan.status !== 'closed') return res.redirect(303, preparation)
    const report = await dependencies.getReport(institutionId, scan.id)
    const topics = tellTopics(report, res.locals.language)
    const topic = topics.find(({ key }) => key === req.params.factor)
    if (!topic) throw new NotFound('factor')
    const workshop = await dependencies.getWorkshop(institutionId, scan.id)
    if (!workshop.topics.includes(topic.key)) return res.redirect(303, preparation)
    const guessed = isBeforeReveal(scene) ? [] : factorsWithGuesses(report)
    if (scene === EXPECTED && !guessed.includes(topic.key)) {
      return res.redirect(303, place({ kind: 'scene', factor: topic.key, scene: 'look' }))
    }
    const goesAlong = await opensPlace(dependencies)(req, res, { kind: 'scene', factor: topic.key, scene })
    await page({ institutionId, scan, workshop, topic, scene, guessed, goesAlong }, req, res)
  }
