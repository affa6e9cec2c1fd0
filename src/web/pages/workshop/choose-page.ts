import type { Request, Response } from 'express'
import { tellTalk } from '../../../content/tell-talk.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { LONG_WISH, together } from './long-texts.ts'
import type { Stage } from './on-stage.ts'
import { panelOf } from './panel-of.ts'
import { showScene } from './show-scene.ts'
import { toldFactor } from './told-factor.ts'

/** Choosing a small step beside the wishes, if the scan asked for them, with the question about them. */
export const choosePage = ({ getReport }: Pick<WebDependencies, 'getReport'>) => ({
  async get(stage: Stage, _req: Request, res: Response) {
    const { institutionId, scan, topic } = stage
    const { t, language } = res.locals
    const report = await getReport(institutionId, scan.id)
    const { panel } = toldFactor(report, language, topic.key)
    const { aboutWish } = tellTalk(report, language, topic.key)
    const wishes = panelOf(report, topic, panel.rows, 'desired', t.workshop)
    const names = wishes.rows.map(({ group }) => group.label)
    const long = aboutWish !== null && together([aboutWish, ...names]) > LONG_WISH
    await showScene(res, stage, { ...wishes, large: wishes.large && !long, aboutWish, long })
  },
})
