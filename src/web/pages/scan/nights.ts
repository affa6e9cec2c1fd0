import { PALETTE } from '../../../content/drawing/palette.ts'
import { formatDay } from '../../../content/format-day.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { dayOf, daysBetween } from '../../../domain/calendar.ts'
import type { GroupId } from '../../../domain/ids.ts'
import type { GroupProgress, Night } from '../../../domain/scan/progress.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import { nameOfGroup } from './view-model.ts'

/** In units of the drawing. */
const WIDTH = 300
const HEIGHT = 114
const LEFT = 8
const RIGHT = WIDTH - 8
const TOP = 18
const BOTTOM = HEIGHT - 22

type Point = { readonly x: number; readonly y: number }

/**
 * A line per group of its responses by day, from the launch to now. The frame ends at the closing date and at the
 * number of people invited. A group gets its line after its first night, so the first day has none.
 */
export const nightLines = (
  scan: Scan,
  progress: readonly GroupProgress[],
  nights: ReadonlyMap<GroupId, readonly Night[]>,
  t: ScreenTexts,
  language: Language,
  now: Date,
) => {
  if (scan.status === 'draft') return []
  const openedOn = dayOf(scan.openedAt)
  const today = dayOf(now)
  const closesOn = dayOf(scan.closesAt)
  const length = Math.max(1, daysBetween(openedOn, closesOn) + 1)
  return scan.groups.flatMap((group, index) => {
    const kept = (nights.get(group.id) ?? []).filter(({ day }) => day > openedOn)
    const responses = progress[index]?.responses ?? null
    if (kept.length === 0 || responses === null) return []
    const most = Math.max(1, group.invited ?? 0, responses, ...kept.map((night) => night.responses))
    const at = (days: number, count: number): Point => ({
      x: round(LEFT + ((RIGHT - LEFT) * days) / length),
      y: round(BOTTOM - ((BOTTOM - TOP) * count) / most),
    })
    // Today isn't over, so the point of 'now' lies between this morning and the next.
    const line = [
      at(0, 0),
      ...kept.map(({ day, responses: count }) => at(daysBetween(openedOn, day), count)),
      at(daysBetween(openedOn, today) + 0.5, responses),
    ]
    const last = line.at(-1) as Point
    const rows = [
      ...kept.map(({ day, responses: count }) => ({ day: formatDay(day, language), count })),
      { day: t.progress.nights.now, count: responses },
    ]
    const [from, to] = [shortDay(openedOn, language), shortDay(closesOn, language)]
    const days = [...kept.map(({ day }) => daysBetween(openedOn, day)), daysBetween(openedOn, today) + 0.5]
    return [
      {
        name: nameOfGroup(group, language, scan.coachTitle),
        count: group.invited === null ? `${responses}` : t.progress.nights.ofInvited(responses, group.invited),
        line: line.map(({ x, y }) => `${x},${y}`).join(' '),
        last,
        most,
        top: TOP,
        bottom: BOTTOM,
        left: LEFT,
        right: RIGHT,
        width: WIDTH,
        height: HEIGHT,
        from,
        to,
        rows,
        /** The same for the browser's chart, which takes the place of the drawing. */
        chart: {
          points: rows.map(({ day, count }, place) => ({ x: days[place] ?? 0, y: count, day })),
          length,
          most,
          from,
          to,
          colours: { line: PALETTE.marking, rule: PALETTE.rule },
          hint: t.progress.nights.hint,
        },
      },
    ]
  })
}

/** A day without its year, such as '18 december'. The page shows the year elsewhere. */
const shortDay = (day: string, language: Language): string => formatDay(day, language).replace(/ \d{4}$/, '')

const round = (value: number): number => Math.round(value * 10) / 10
