import { faulty, type Stop, send } from '../stop.ts'

/** Pages of a closed scan. */
export const closedStops: readonly Stop[] = [
  { name: 'closed', as: 'board', at: ({ closed }) => closed.scan },
  { name: 'closed-facilitator', as: 'facilitator', at: ({ closed }) => closed.scan },
  { name: 'report', as: 'board', at: ({ closed }) => `${closed.scan}/report` },
  { name: 'report-all-hidden', as: 'facilitator', at: ({ hushed }) => `${hushed.scan}/report` },
  { name: 'report-long', as: 'talkative', at: ({ long }) => `${long.second.scan}/report` },
  { name: 'comparison', as: 'talkative', at: ({ long }) => `${long.second.scan}/comparison` },
  { name: 'contribution', as: 'board', at: ({ closed }) => `${closed.scan}/contribution` },
  {
    name: 'contribution-refused',
    as: 'board',
    at: ({ closed }) => `${closed.scan}/contribution`,
    ...faulty(send()),
  },
  { name: 'contribution-nothing', as: 'board', at: ({ hushed }) => `${hushed.scan}/contribution` },
  { name: 'downloads', as: 'board', at: ({ closed }) => `${closed.scan}/downloads` },
  { name: 'remarks', as: 'facilitator', at: ({ closed }) => `${closed.scan}/remarks` },
  { name: 'remarks-none', as: 'facilitator', at: ({ hushed }) => `${hushed.scan}/remarks` },
  { name: 'remarks-long', as: 'talkative', at: ({ long }) => `${long.first.scan}/remarks` },
  {
    name: 'remarks-shortened-wrong',
    as: 'facilitator',
    at: ({ closed }) => `${closed.scan}/remarks`,
    ...faulty(async (page) => {
      await page.locator('.remark summary').first().click()
      await send({ text: 'een ander woord' }, '.remark button[value="shorten"]')(page)
    }),
  },
  { name: 'erasure', as: 'board', at: ({ closed }) => `${closed.scan}/erasure` },
  { name: 'erasure-long', as: 'talkative', at: ({ long }) => `${long.first.scan}/erasure` },
  {
    name: 'erasure-refused',
    as: 'board',
    at: ({ closed }) => `${closed.scan}/erasure`,
    ...faulty(send({ typed: 'een andere naam' })),
  },
  { name: 'receipts', as: 'board', at: () => '/receipts' },
  { name: 'receipts-none', as: 'newcomer', at: () => '/receipts' },
  { name: 'receipt', as: 'board', at: ({ receipt }) => receipt },
  { name: 'next-round', as: 'board', at: ({ closed }) => `${closed.scan}/next-round` },
  {
    name: 'next-round-refused',
    as: 'board',
    at: ({ closed }) => `${closed.scan}/next-round`,
    ...faulty(send({ title: '' })),
  },
  { name: 'agreements', as: 'facilitator', at: ({ closed }) => `${closed.scan}/agreements` },
  { name: 'agreements-none', as: 'facilitator', at: ({ hushed }) => `${hushed.scan}/agreements` },
  { name: 'agreements-long', as: 'talkative', at: ({ long }) => `${long.first.scan}/agreements` },
  { name: 'agreement-new', as: 'facilitator', at: ({ closed }) => `${closed.scan}/agreements/new` },
  {
    name: 'agreement-new-refused',
    as: 'facilitator',
    at: ({ closed }) => `${closed.scan}/agreements/new`,
    ...faulty(send({ what: '', leads: 'Dit is te lang. '.repeat(25) })),
  },
  { name: 'agreement', as: 'facilitator', at: ({ agreement }) => agreement },
  { name: 'agreement-long', as: 'talkative', at: ({ longAgreement }) => longAgreement },
  { name: 'agreement-status', as: 'facilitator', at: ({ agreement }) => `${agreement}/status` },
  { name: 'agreement-deletion', as: 'facilitator', at: ({ agreement }) => `${agreement}/deletion` },
  { name: 'feedback-edit', as: 'facilitator', at: ({ closed }) => `${closed.scan}/feedback` },
  { name: 'feedback-edit-new', as: 'facilitator', at: ({ hushed }) => `${hushed.scan}/feedback` },
  {
    name: 'feedback-edit-refused',
    as: 'facilitator',
    at: ({ closed }) => `${closed.scan}/feedback`,
    ...faulty(send({ opening: 'Dit is te lang. '.repeat(130) }, 'main form button[name="next"]')),
  },
  { name: 'feedback-preview', as: 'facilitator', at: ({ closed }) => `${closed.scan}/feedback/preview` },
  { name: 'feedback-withdrawal', as: 'facilitator', at: ({ closed }) => `${closed.scan}/feedback/withdrawal` },
]
