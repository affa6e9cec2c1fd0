import type { GroupName } from '../group-name.ts'
import { wordsEn } from '../words/en.ts'
import { pick } from '../words/grammar.ts'
import type { mirrorNl } from './mirror-nl.ts'

const named = wordsEn.withArticle
const further = (one: GroupName, other: GroupName) =>
  `${named(one)} ${pick(one, 'sees', 'see')} this as further along than ${named(other)} ${pick(other, 'does', 'do')}`

export const mirrorEn: typeof mirrorNl = {
  heading: 'In the mirror',
  what: 'The mirror counts how often groups elsewhere differ from each other. It says nothing about how far a college is. There is no ranking.',
  counts: (institutions: number, day: string, isIn: boolean) =>
    `This is how it stood on ${day}, with ${institutions} colleges. ${isIn ? 'Yours is one of them.' : 'Yours is not one of them.'}`,
  waits: (day: string) =>
    `On ${day} no new counts were made. Too few colleges contributed, too little had changed, or a number could have told something about one college. The new counts wait until the next fixed day.`,
  own: 'At your college',
  elsewhere: 'In the mirror',
  between: 'Between',
  notCompared: 'not compared',
  pair: (first: GroupName, second: GroupName) => `${named(first)} and ${named(second)}`,
  pictures: {
    first: further,
    second: (first, second) => further(second, first),
    spread: () => 'the views are spread',
    'no-difference': () => 'no clear difference',
  },
  others: 'other views',
  countOf: (count: number, institutions: number, picture: string) => `${count} of ${institutions}: ${picture}`,
  tooLittle: 'too little difference in views to show',
  research: {
    heading: 'What the research saw',
    source: (source: string) => `From the research at twelve colleges, in ${source}.`,
    kinds: { good: 'Goes well', better: 'Can be better', pitfall: 'Pitfall' },
  },
}
