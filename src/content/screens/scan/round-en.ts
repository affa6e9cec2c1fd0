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
    inventory: {
      heading: 'Who does what: then and now',
      lead: (then, now) =>
        `At the launch of each round we kept a copy of your overview. This compares that of ${then} with that of ${now}.`,
      same: 'Nothing changed in titles, assigned tasks, arrangements in use and the passport.',
      onlyNow: 'The overview was still empty in the previous round. So nothing is compared here.',
      onlyThen: 'The overview was empty in this round. So nothing is compared here.',
      newTitles: 'Working titles that were added',
      goneTitles: 'Working titles that are gone',
      nowAssigned: 'Tasks that are assigned now',
      noLongerAssigned: 'Tasks that are no longer assigned',
      nowInUse: 'Development arrangements that are in use now',
      noLongerInUse: 'Development arrangements that are no longer in use',
      passport: 'Passport of the programme',
      changed: (label, then, now) => `${label}: then ${then}, now ${now}`,
      blank: 'not filled in',
    },
  },
}
