import type { Request, Response } from 'express'
import type { ToldTopic } from '../../../content/tell-topic.ts'
import { NotFound } from '../../../domain/errors.ts'
import { LEVELS } from '../../../domain/scan/rubric.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { emptyForm, type Form, inWords, readForm } from '../../form.ts'
import { actorOf } from '../../middleware/current-member.ts'
import { handsForm, handsInput } from './hands-form.ts'
import { LONG_LEVEL, longest } from './long-texts.ts'
import type { Stage } from './on-stage.ts'
import { showScene } from './show-scene.ts'
import { addressAfter, wayAsked } from './ways.ts'

/**
 * Records what the room expects of each group. The facilitator counts hands before anybody sees the answers. Whichever
 * way the facilitator goes, the counts are kept first.
 */
export const handsPage = ({ showHands }: Pick<WebDependencies, 'showHands'>) => ({
  get(stage: Stage, _req: Request, res: Response) {
    return show(res, stage, emptyForm(handsInput(stage.workshop.hands[stage.topic.key] ?? {})))
  },

  async post(stage: Stage, req: Request, res: Response) {
    const { scan, topic } = stage
    const form = readForm(handsForm, req.body)
    if (form.state !== 'complete') return show(res, stage, form)
    const result = await showHands(actorOf(res.locals), scan.id, topic.key, form.values.hands)
    if (!result.ok) throw new NotFound(result.reason)
    res.redirect(303, addressAfter(stage, wayAsked(req.body)))
  },
})

const show = (res: Response, stage: Stage, form: Form<unknown>) => {
  const { hands, level } = res.locals.t.workshop
  const worded = inWords(form, { invalid: hands.wrong })
  const texts = stage.topic.levels.map(({ text }) => text)
  const rows = stage.topic.groups.map((group) => ({
    ...group,
    boxes: LEVELS.map((number, index) => ({
      name: `hands[${group.key}][level-${number}]`,
      label: level(number, stage.topic.levels[index]?.name ?? ''),
      value: typedIn(form.values, group.key, number),
    })),
  }))
  const status = form.state === 'invalid' ? 422 : 200
  return showScene(
    res,
    stage,
    { form: worded, rows, withTexts: fits(rows.length, texts) },
    { status, keeps: rows.length > 0 },
  )
}

/** Whether the texts of the levels have room above so many rows of boxes; else they stay on the scene before. */
const fits = (rows: number, texts: readonly string[]): boolean =>
  rows <= ROWS_BELOW_TEXTS && longest(texts) <= LONG_LEVEL
const ROWS_BELOW_TEXTS = 3

/** The value of a box: as it was typed, or empty for no hands. */
const typedIn = (values: unknown, ...[group, level]: [ToldTopic['key'], number]): string => {
  const hands = property(values, 'hands')
  const typed = property(property(hands, group), `level-${level}`)
  return typed === 0 || typed === undefined ? '' : String(typed)
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
