import { expect, test } from 'vitest'
import { print, printed } from '../support/readers/printed-report.ts'
import { toldExample, toldTiny, withTexts } from '../support/stories/told-reports.ts'

test('a document is the same to the byte whatever was printed before it: it takes its own characters of the fonts', async () => {
  const first = await print(toldTiny())
  const larger = await print(toldExample())
  expect((await print(toldTiny())).equals(first)).toBe(true)
  expect((await print(toldExample())).equals(larger)).toBe(true)
})

test('what is read aloud is what was typed, also after a document with characters that are made of others', async () => {
  await print(withTexts(toldTiny(), () => 'Wacht… é ½ ≠ ÷ ; : ” ½ ǆ ﬁ ‼ ⁇'))
  const plain = 'Een. Twee, drie; vier: vijf! Zes? \'Zeven\' "acht" - 9 = 1/2 e i f d z'
  const { pages } = await printed(withTexts(toldTiny(), () => plain))
  expect(pages[0]).toContain(plain)
})
