import { unprintableEn } from '../operations/errors-en.ts'
import type { roundPageNl } from './round-nl.ts'

export const roundPageEn: typeof roundPageNl = {
  next: {
    title: 'New round',
    lead: 'You make a draft with the same questions and the same groups, so that you can see later what moved. You can still change everything in it.',
    keepGroups: 'Keep the groups that you want to compare later.',
    name: 'Name of the new round',
    suggested: (title) => `${title}, new round`,
    submit: 'Make the draft',
    follows: 'Follows',
    errors: { invalid: 'Give the round a name of at most 120 characters.', unprintable: unprintableEn },
  },
  comparison: {
    title: 'Since the previous round',
    lead: (title, date) => `Compared with ${title}${date ? `, ${date}` : ''}.`,
    agreed: 'What did we agree then?',
    moved: 'What moved?',
    before: 'Then',
    after: 'Now',
    readAll: 'See what moved, factor by factor',
  },
}
