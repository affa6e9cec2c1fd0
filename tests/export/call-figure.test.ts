import { expect, test } from 'vitest'
import { qrCode } from '../../src/content/drawing/qr-code.ts'
import { callFigure } from '../../src/export/figures/call-figure.ts'
import { squeezed } from '../support/readers/printed-report.ts'
import { longestCall, someCall } from '../support/stories/calls.ts'
import { nastyTexts, withTexts } from '../support/stories/told-reports.ts'

const saidIn = (svg: string) =>
  squeezed(svg.replace(/<(title|desc)[^>]*>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '')).replaceAll('-', '')

test.each([
  ['a call', someCall()],
  ['as much as may be', longestCall()],
  ['in English', someCall({}, 'en')],
])('the slide says who asks what, until when, and how to answer: %s', (_, call) => {
  const svg = callFigure(call)
  const { forGroup, heading, lead, facts, directions, entry } = call
  for (const text of [forGroup, heading, lead, ...facts, ...Object.values(directions), entry.code]) {
    expect(saidIn(svg)).toContain(squeezed(text).replaceAll('-', ''))
  }
  expect(svg).toContain(`<path d="${qrCode(entry.link).path}"`)
  expect(svg).toContain(`lang="${call.language}"`)
})

test('the slide describes the same facts to a screen reader, with the link of the code', () => {
  const svg = callFigure(someCall())
  expect(svg).toContain('<title id="title">Hoe staat het met de mediacoaches?</title>')
  expect(svg).toMatch(/<desc id="description">.*QR-code van https:\S+\/s\/K7MQ2B9X.*K7MQ-2B9X<\/desc>/)
})

test.each([...nastyTexts, '</text><script>alert(1)</script>', '" onload="alert(1)'])(
  'typed text (%j) stays text',
  (nasty) => {
    const svg = callFigure(withTexts(someCall(), () => nasty))
    expect(new Set([...svg.matchAll(/<\/?([\w:]+)/g)].map(([, name]) => name))).toEqual(
      new Set(['svg', 'title', 'desc', 'rect', 'path', ...(svg.includes('<text') ? ['text'] : [])]),
    )
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  },
)
