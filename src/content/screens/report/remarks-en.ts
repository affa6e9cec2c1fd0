import { LEFT_OUT } from '../../../domain/report/remark-decision.ts'
import type { remarksNl } from './remarks-nl.ts'

export const remarksEn: typeof remarksNl = {
  title: 'Read the comments',
  lead: 'Only facilitators read all comments. The report holds only what you release, without groups and in random order.',
  ask: 'Does the text give away who wrote it, or whom it is about? Then shorten it, or don’t release it. Whether you agree with a comment makes no difference.',
  looked: (decided, of) => `${decided} of ${of} looked at`,
  none: 'There are no comments to read.',
  tooFew: (remarks, responses) =>
    `We only keep them from ${remarks} comments on a factor on, and ${responses} answers in the groups that are shown. Otherwise it would be too easy to guess who wrote what.`,
  notAsked: 'Nobody could write a comment in this scan.',
  decision: {
    waiting: 'not decided yet',
    released: 'released',
    shortened: 'released, shortened',
    withheld: 'not released',
  },
  inReport: 'In the report it reads:',
  release: 'Release',
  releaseWhole: 'Release in full',
  withhold: 'Don’t release',
  reconsider: 'Undo this choice',
  releaseRest: (count) => (count === 1 ? 'Release this last comment too' : `Release these ${count} comments`),
  rest: (count) =>
    count === 1
      ? 'You haven’t decided about one comment above yet.'
      : `You haven’t decided about ${count} comments above yet. Have you read them all? Then you can release them at once. You can still change each choice afterwards.`,
  toShorten: 'Shorten',
  shortenHint: `Take words out and put ${LEFT_OUT} in their place. You can’t add or change words: it stays the writer’s own text.`,
  shorterText: 'Shortened text',
  saveShorter: 'Release shortened',
  of: (number, factor) => `comment ${number} on factor ${factor}`,
  toReport: 'To the report',
  errors: {
    invalid: 'Please look at this field again.',
    'adds-words': `This holds words that the comment doesn’t, or in another order. Only take words out and put ${LEFT_OUT} in their place.`,
    'nothing-left': 'No word is left. Choose ‘Don’t release’ instead.',
  },
}
