import { faulty, type Stop, send } from '../stop.ts'

/** Pages that anyone may open. */
export const publicStops: readonly Stop[] = [
  { name: 'front', as: 'anyone', at: () => '/' },
  { name: 'front-empty-code', as: 'anyone', at: () => '/', ...faulty(send()) },
  { name: 'front-unknown-code', as: 'anyone', at: () => '/', ...faulty(send({ code: 'K7MQ-2B9X' })), status: 404 },
  { name: 'unknown-link', as: 'anyone', at: () => '/s/K7MQ2B9X', status: 404, wrong: true },
  { name: 'not-found', as: 'anyone', at: () => '/nergens', status: 404 },
  { name: 'guide-board', as: 'anyone', at: () => '/guides/board' },
  { name: 'guide-method', as: 'anyone', at: () => '/guides/method' },
  { name: 'models', as: 'anyone', at: () => '/guides/models' },
  ...['verwerkersovereenkomst', 'verwerkingsregister', 'dpia-voortoets', 'ondernemingsraad'].map(
    (name): Stop => ({ name: `model-${name}`, as: 'anyone', at: () => `/guides/models/${name}` }),
  ),
  { name: 'guide-facilitator', as: 'anyone', at: () => '/guides/facilitator' },
  { name: 'sample', as: 'anyone', at: () => '/sample' },
  { name: 'sample-for-member', as: 'board', at: () => '/sample' },
  { name: 'sample-question', as: 'anyone', at: () => '/sample/factors/1' },
  { name: 'sample-question-last', as: 'anyone', at: () => '/sample/factors/6' },
  { name: 'sample-question-unknown', as: 'anyone', at: () => '/sample/factors/7', status: 404 },
  { name: 'examples', as: 'anyone', at: () => '/examples' },
  { name: 'examples-found', as: 'board', at: () => '/examples?factor=F6&structure=decentral' },
  { name: 'examples-none', as: 'anyone', at: () => '/examples?factor=F2&status=ending' },
  { name: 'accessibility', as: 'anyone', at: () => '/accessibility' },
  { name: 'sign-in', as: 'anyone', at: () => '/sign-in' },
  { name: 'sign-in-refused', as: 'anyone', at: () => '/sign-in', ...faulty(send({ email: 'x' })) },
  { name: 'feedback', as: 'anyone', at: ({ closed }) => closed.feedback },
  { name: 'feedback-long', as: 'anyone', at: ({ long }) => long.first.feedback },
  { name: 'privacy-feedback', as: 'anyone', at: ({ closed }) => `${closed.feedback}/privacy` },
  { name: 'feedback-not-there-yet', as: 'anyone', at: ({ open }) => open.feedback },
]
