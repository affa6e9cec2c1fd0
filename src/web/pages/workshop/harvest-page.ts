import type { Request, Response } from 'express'
import { pairName, tellMirror } from '../../../content/mirror/tell-mirror.ts'
import { leadingPair } from '../../../domain/method/leading-pair.ts'
import { MIRROR_PAIRS, type MirrorPair } from '../../../domain/mirror/contribution.ts'
import type { WebDependencies } from '../../dependencies.ts'
import type { Stage } from './on-stage.ts'
import { showScene } from './show-scene.ts'

/** What the talk yielded, and how the two groups that the topic is told by differ elsewhere, if the mirror shows it. */
export const harvestPage = ({ getReport, getMirror }: Pick<WebDependencies, 'getReport' | 'getMirror'>) => ({
  async get(stage: Stage, _req: Request, res: Response) {
    const { institutionId, scan, topic } = stage
    const report = await getReport(institutionId, scan.id)
    const mirror = tellMirror(await getMirror(institutionId), report, res.locals.language)
    const leading = leadingPair(report, 'current', topic.key)
    const pair = mirror?.factors
      .find(({ key }) => key === topic.key)
      ?.pairs.find(({ key }) => MIRROR_PAIRS[key].every((group) => group === leading?.a || group === leading?.b))
    const heading = (key: MirrorPair) => `${mirror?.heading}: ${pairName(key, res.locals.language, report.coachTitle)}`
    await showScene(res, stage, { mirror: pair ? { heading: heading(pair.key), elsewhere: pair.elsewhere } : null })
  },
})
