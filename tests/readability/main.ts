import { explanationNl } from '../../src/content/explanation/explanation-nl.ts'
import { exportWords } from '../../src/content/export-words.ts'
import { guides } from '../../src/content/guides/guides.ts'
import { levelsNote } from '../../src/content/levels-note.ts'
import { letterNl } from '../../src/content/mail/letter-nl.ts'
import { noticeNl } from '../../src/content/mail/notice-nl.ts'
import { paperWords } from '../../src/content/paper-words.ts'
import { practiceExamples } from '../../src/content/practice-examples.ts'
import { questionsNl } from '../../src/content/questions/questions-nl.ts'
import { standardNl } from '../../src/content/rubric/standard-nl.ts'
import { screensNl } from '../../src/content/screens/nl.ts'
import { scriptNl } from '../../src/content/script/script-nl.ts'
import { wordsNl } from '../../src/content/words/nl.ts'
import { writtenTexts } from '../support/readers/texts-in.ts'
import { hardSentences, sentencesIn, weightOf } from './hard-sentences.ts'

/**
 * `npm run readability [-- NUMBER]` reports how hard our Dutch is, by catalogue, with this number of the hardest
 * sentences. It is a report, not a gate.
 */
const shown = Number(process.argv[2] ?? 5)

const catalogues: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.entries(screensNl).map(([area, texts]) => [`screens/${area}`, texts])),
  ...Object.fromEntries(Object.entries(guides.nl).map(([guide, texts]) => [`guides/${guide}`, texts])),
  ...Object.fromEntries(Object.entries(wordsNl).map(([part, texts]) => [`words/${part}`, texts])),
  rubric: [standardNl, levelsNote.nl],
  questions: questionsNl,
  explanation: explanationNl,
  examples: practiceExamples.map(({ text }) => text.nl),
  script: scriptNl,
  mail: [letterNl, noticeNl],
  print: [paperWords('nl'), exportWords('nl')],
}

const rows = Object.entries(catalogues)
  .map(([name, catalogue]) => {
    const texts = writtenTexts(catalogue)
    const sentences = texts.flatMap(sentencesIn)
    const hard = texts.flatMap(hardSentences).sort((one, other) => weightOf(other) - weightOf(one))
    const share = sentences.length === 0 ? 0 : Math.round((hard.length / sentences.length) * 100)
    return {
      name,
      sentences: sentences.length,
      hard,
      share,
      weight: hard.reduce((sum, each) => sum + weightOf(each), 0),
    }
  })
  .filter(({ hard }) => hard.length > 0)
  .sort((one, other) => other.weight / other.sentences - one.weight / one.sentences)

for (const { name, sentences, hard, share } of rows) {
  process.stdout.write(`\n${name}: ${hard.length} of ${sentences} sentences are hard (${share}%)\n`)
  for (const each of hard.slice(0, shown)) {
    const why = each.hard.length > 0 ? `, ${each.hard.join(', ')}` : ''
    process.stdout.write(`  ${String(each.words).padStart(3)} words${why}: ${each.sentence}\n`)
  }
}
