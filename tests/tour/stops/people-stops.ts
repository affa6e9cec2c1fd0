import { faulty, type Stop, send } from '../stop.ts'

/** Pages of the members of an institution, and of the log. */
export const peopleStops: readonly Stop[] = [
  { name: 'members', as: 'board', at: () => '/members' },
  { name: 'members-long', as: 'talkative', at: () => '/members' },
  { name: 'member-offer', as: 'board', at: () => '/members/offers/new' },
  {
    name: 'member-offer-refused',
    as: 'board',
    at: () => '/members/offers/new',
    ...faulty(send({ address: 'anna' })),
  },
  { name: 'member-roles', as: 'board', at: ({ colleague }) => `${colleague}/roles` },
  { name: 'member-removal', as: 'board', at: ({ colleague }) => `${colleague}/removal` },
  { name: 'mirror', as: 'board', at: () => '/mirror' },
  { name: 'mirror-long', as: 'talkative', at: () => '/mirror' },
  { name: 'mirror-withdrawal', as: 'board', at: () => '/mirror/withdrawal' },
  { name: 'institution', as: 'board', at: () => '/institution' },
  {
    name: 'institution-refused',
    as: 'board',
    at: () => '/institution',
    ...faulty(send({ name: '', coachPlural: '' })),
  },
  { name: 'join', as: 'anyone', at: ({ offer }) => offer },
  { name: 'join-refused', as: 'anyone', at: ({ offer }) => offer, ...faulty(send({ name: '', password: 'kort' })) },
  { name: 'join-with-account', as: 'newcomer', at: ({ offer }) => offer },
  { name: 'join-gone', as: 'anyone', at: () => '/offers/nothing', status: 404 },
  { name: 'federation-down', as: 'anyone', at: () => '/sign-in/federation', status: 503 },
  { name: 'federation-failed', as: 'anyone', at: () => '/sign-in/federation/return', status: 403 },
  {
    name: 'federation-leave',
    as: 'anyone',
    at: () => '/sign-in',
    does: async (page) => {
      await page.evaluate(`document.querySelector('main form').action = '/sign-in/federation'`)
      await send()(page)
    },
  },
  { name: 'audit-log', as: 'board', at: () => '/audit-log' },
  { name: 'audit-log-short', as: 'newcomer', at: () => '/audit-log' },
]
