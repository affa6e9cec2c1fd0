import type { accountMailNl } from './account-mail-nl.ts'

const checkIt =
  'If this was not you, sign in, choose another password and sign out everywhere. If that does not work, call the people who run Bruggenscan for you at once.'

export const accountMailEn: typeof accountMailNl = {
  hello: (name) => `Dear ${name},`,
  reset: {
    subject: 'Choose a new password',
    text: 'Somebody asked for a new password for your Bruggenscan account. If that was you, choose a new password within an hour. This button works once.',
    after: 'If you did not ask for this, you need not do anything. Your password stays as it is.',
    button: 'Choose a new password',
  },
  'password-changed': {
    subject: 'Your password has been changed',
    text: 'The password of your Bruggenscan account has just been changed. Other browsers have been signed out.',
    after: checkIt,
    button: 'To your account',
  },
  'factor-enrolled': {
    subject: 'The second sign-in step has been set up',
    text: 'An app that makes codes has just been set up for your Bruggenscan account. From now on, we ask for such a code when you sign in. If another device made the codes before, it no longer works.',
    after: checkIt,
    button: 'To your account',
  },
  'codes-renewed': {
    subject: 'You have new recovery codes',
    text: 'New recovery codes have just been made for your Bruggenscan account. The old ones no longer work.',
    after: checkIt,
    button: 'To your account',
  },
  why: 'You are getting this mail because you have a Bruggenscan account.',
}
