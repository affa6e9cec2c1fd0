import type { progressNl } from './progress-nl.ts'

export const progressEn: typeof progressNl = {
  daysLeft: (days, until, time) =>
    days === 0
      ? `Today is the last day: answering is possible until ${time}.`
      : `${days} ${days === 1 ? 'day' : 'days'} left: answering is possible ${until}.`,
  signals: {
    title: 'What needs attention?',
    none: 'Everything is on track. There is nothing to do now.',
    justLaunched: {
      invites:
        'The scan was launched today. Now let every group know that it is open: invite people, or share the links below.',
      follows:
        'The scan was launched today. The facilitator invites the groups. As soon as people answer, you can see it below.',
    },
    nobodyYet: 'No answers are visible yet. Does every group know that the scan is open?',
    allAnswered: 'Everyone who was asked has answered. The board can close the scan.',
    tooSmall: (group, invited, needed) =>
      `${group}: you ask ${invited} ${invited === 1 ? 'person' : 'people'}, and the picture only shows from ${needed} answers. Ask more people, or this group stays hidden.`,
    stillHidden: (group, needed) =>
      `${group}: there are fewer than ${needed} answers. If the scan closes like this, the group stays hidden. Ask the group once more, or give more time.`,
    few: (group, percentage) =>
      `${group}: ${percentage}% have answered and half of the time is over. Ask the group once more.`,
    moreThanInvited: (group) =>
      `${group}: there are more answers than people you asked. Somebody may have answered twice, or you asked more people than you filled in. The report says so.`,
    toInvite: 'Invite people',
    toMail: 'Send mail',
    toMoreTime: 'Give more time',
    toClosure: 'Continue to closing',
  },
  nights: {
    title: 'Answers per day',
    lead: 'The number when each day began, and the number now.',
    now: 'now',
    left: 'We keep no number per day for a small protected group.',
    day: 'Day',
    ofInvited: (responses, invited) => `${responses} of ${invited}`,
    asTable: 'As a table',
    hint: 'Point at a day, or use the arrow keys, to see the count.',
  },
}
