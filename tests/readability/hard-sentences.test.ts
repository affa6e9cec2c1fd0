import { expect, test } from 'vitest'
import { writtenTexts } from '../support/readers/texts-in.ts'
import { hardSentences } from './hard-sentences.ts'

test('long sentences, long words and stiff words are listed, hardest first', () => {
  const text =
    'Dit is kort. Indien je wilt, bel ons. Een zin met meer dan vijftien woorden vraagt van wie leest dat het begin nog bekend is aan het eind. Onderwijsvernieuwingsplannen.'
  expect(hardSentences(text).map(({ words, hard }) => [words, hard])).toEqual([
    [20, []],
    [5, ['Indien']],
    [1, ['Onderwijsvernieuwingsplannen']],
  ])
})

test('only the text around a filled-in value counts', () => {
  expect(writtenTexts({ a: (count: number) => `Nog ${count} dagen`, b: ['Klaar'] })).toEqual(['Nog … dagen', 'Klaar'])
})
