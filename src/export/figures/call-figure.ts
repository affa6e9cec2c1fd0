import type { ToldCall } from '../../content/call/told-call.ts'
import { type Block, beside, largest, space, stacked } from '../../content/drawing/block.ts'
import { COLOURS } from '../../content/drawing/colours.ts'
import { lettered, letteredIn } from '../../content/drawing/lettering.ts'
import { qrCode } from '../../content/drawing/qr-code.ts'
import type { Span } from '../../content/drawing/span.ts'
import { bold, plain } from '../../content/drawing/style.ts'
import { drawable, figure } from './figure.ts'
import { MARGIN, WHOLE_WIDTH } from './slide.ts'

const SIDE = 560
const GAP = 70
const LEFT: Span = { x: MARGIN, width: WHOLE_WIDTH.width - SIDE - GAP }
const HEADINGS = [60, 52, 44, 36]
const ADDRESSES = [44, 38, 32, 26, 22, 18]
const SCALES = Array.from({ length: 13 }, (_, step) => 1.1 - step * 0.05)

/** The call to one group on a slide: people scan its code with a phone, or type its address. */
export const callFigure = (told: ToldCall): string => {
  const call = drawable(told)
  const { heading, forGroup, lead, facts, entry, directions } = call
  return figure(
    { ...call, date: '' },
    {
      title: heading,
      description: [
        forGroup,
        lead,
        ...facts,
        entry.alt,
        directions.goTo,
        directions.address,
        directions.typeIt,
        entry.code,
      ].join(' '),
      head: stacked([
        lettered(forGroup, bold(28, COLOURS.letters), WHOLE_WIDTH),
        letteredIn(2, heading, bold(60, COLOURS.navy), HEADINGS, WHOLE_WIDTH),
      ]),
      body: (room) => beside([largest(SCALES, (scale) => wordsAt(scale, call), room), codeBlock(call, room)]),
      foot: space(10),
    },
  )
}

const wordsAt = (scale: number, { lead, facts, entry, directions }: ToldCall): Block =>
  stacked([
    lettered(lead, plain(28 * scale), LEFT),
    space(18 * scale),
    ...facts.map((fact) => lettered(fact, bold(28 * scale), LEFT)),
    space(30 * scale),
    lettered(directions.scanIt, plain(28 * scale), LEFT),
    lettered(directions.goTo, plain(28 * scale), LEFT),
    letteredIn(1, directions.address, bold(44, COLOURS.navy), ADDRESSES, LEFT),
    lettered(directions.typeIt, plain(28 * scale), LEFT),
    lettered(entry.code, bold(76 * scale, COLOURS.navy), LEFT),
  ])

/** As large as the room allows, at the right edge of the slide. */
const codeBlock = ({ entry }: ToldCall, room: number): Block => {
  const side = Math.min(SIDE, room)
  const { size, path } = qrCode(entry.link)
  const x = WHOLE_WIDTH.x + WHOLE_WIDTH.width - side
  return {
    height: side,
    draw: (top) => [{ kind: 'code', path, size, x, y: top, side, fill: COLOURS.ink }],
  }
}
