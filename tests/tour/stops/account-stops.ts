import type { Page } from 'playwright-core'
import { BOARD } from '../../../seeds/demo.ts'
import { PASSWORD } from '../../support/stories/office.ts'
import { faulty, type Stop, send } from '../stop.ts'
import { ENROLLED, FIRST_TIME, SECOND_TIME, type Story, WITHOUT_PHONE } from '../story.ts'

/** Gives the password, and stops at the page that comes next. */
const arrive = ({ email, password }: { readonly email: string; readonly password: string }) => send({ email, password })

const inTurn =
  (...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page)
  }

/** Uses up one of the recovery codes of the story. */
const useRecoveryCode = (page: Page, { recoveryCodes }: Story) => send({ code: recoveryCodes.pop() ?? '' })(page)

/** Pages of one's own account, and the second step of signing in. */
export const accountStops: readonly Stop[] = [
  { name: 'account', as: 'board', at: () => '/account' },
  { name: 'account-long', as: 'talkative', at: () => '/account' },
  { name: 'account-enrolled', as: 'enrolled', at: () => '/account' },
  { name: 'account-password', as: 'board', at: () => '/account/password' },
  { name: 'account-address', as: 'board', at: () => '/account/address' },
  {
    name: 'account-address-refused',
    as: 'board',
    at: () => '/account/address',
    ...faulty(send({ next: 'x' })),
  },
  { name: 'account-address-pending', as: 'newcomer', at: () => '/account' },
  { name: 'address-change-present', as: 'anyone', at: ({ addressChange }) => addressChange.present },
  { name: 'address-change-next', as: 'anyone', at: ({ addressChange }) => addressChange.next },
  { name: 'address-change-agreed', as: 'anyone', at: ({ agreedAddress }) => agreedAddress.present },
  { name: 'address-change-gone', as: 'anyone', at: () => '/address-change/next/x', status: 404 },
  { name: 'address-change-done', as: 'anyone', at: () => '/address-change/done' },
  { name: 'address-change-stopped', as: 'anyone', at: () => '/address-change/stopped' },
  {
    name: 'account-password-refused',
    as: 'board',
    at: () => '/account/password',
    ...faulty(send({ password: 'te kort' })),
  },
  { name: 'second-factor-permission', as: 'board', at: () => '/account/second-factor/permission' },
  { name: 'second-factor-permission-enrolled', as: 'enrolled', at: () => '/account/second-factor/permission' },
  {
    name: 'second-factor-permission-refused',
    as: 'enrolled',
    at: () => '/account/second-factor/permission',
    ...faulty(send()),
  },
  {
    name: 'second-factor',
    as: 'board',
    at: () => '/account/second-factor/permission',
    does: send({ present: BOARD.password }),
  },
  {
    name: 'second-factor-refused',
    as: 'board',
    at: () => '/account/second-factor/permission',
    ...faulty(inTurn(send({ present: BOARD.password }), send({ code: 'x' }))),
  },
  { name: 'recovery-codes-renewal', as: 'enrolled', at: () => '/account/recovery-codes' },
  {
    name: 'recovery-codes-renewal-refused',
    as: 'enrolled',
    at: () => '/account/recovery-codes',
    ...faulty(send()),
  },
  { name: 'recovery-codes', as: 'enrolled', at: () => '/account/recovery-codes', does: send({ present: PASSWORD }) },
  { name: 'sign-in-enrolment', as: 'anyone', at: () => '/sign-in', does: arrive(FIRST_TIME) },
  { name: 'sign-in-enrolment-due', as: 'anyone', at: () => '/sign-in', does: arrive(SECOND_TIME) },
  {
    name: 'sign-in-enrolment-refused',
    as: 'anyone',
    at: () => '/sign-in',
    ...faulty(inTurn(arrive(FIRST_TIME), send({ code: 'x' }))),
  },
  { name: 'sign-in-code', as: 'anyone', at: () => '/sign-in', does: arrive(ENROLLED) },
  {
    name: 'sign-in-code-refused',
    as: 'anyone',
    at: () => '/sign-in',
    ...faulty(inTurn(arrive(ENROLLED), send({ code: 'x' }))),
  },
  {
    name: 'sign-in-recovery-used',
    as: 'without-phone',
    at: () => '/sign-in',
    does: async (page, story) => {
      await arrive(WITHOUT_PHONE)(page)
      await useRecoveryCode(page, story)
    },
  },
  { name: 'password-reset', as: 'anyone', at: () => '/password-reset' },
  { name: 'password-reset-refused', as: 'anyone', at: () => '/password-reset', ...faulty(send({ email: 'x' })) },
  { name: 'password-reset-sent', as: 'anyone', at: () => '/password-reset/sent' },
  { name: 'sign-in-after-reset', as: 'anyone', at: () => '/sign-in?reset' },
  { name: 'new-password', as: 'anyone', at: ({ resetKey }) => `/new-password/${resetKey}` },
  {
    name: 'new-password-refused',
    as: 'anyone',
    at: ({ resetKey }) => `/new-password/${resetKey}`,
    ...faulty(send({ password: 'te kort' })),
  },
  { name: 'new-password-gone', as: 'anyone', at: () => '/new-password/x', status: 404 },
]
