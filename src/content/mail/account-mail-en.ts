import type { accountMailNl } from './account-mail-nl.ts'

const checkIt =
  'Was this not you? Sign in, choose another password and sign out everywhere. Does that not work? Then call whoever runs Bruggenscan for you at once.'

export const accountMailEn: typeof accountMailNl = {
  hello: (name) => `Dear ${name},`,
  reset: {
    subject: 'Choose a new password',
    text: 'Somebody asked for a new password for your account at Bruggenscan. Was that you? Then choose a new password within an hour. This button works once.',
    after: 'Did you not ask for this? Then there is nothing to do. Your password stays as it is.',
    button: 'Choose a new password',
  },
  'password-changed': {
    subject: 'Your password has been changed',
    text: 'The password of your account at Bruggenscan has just been changed. Other browsers are signed out.',
    after: checkIt,
    button: 'To your account',
  },
  'factor-enrolled': {
    subject: 'The second step for signing in has been set up',
    text: 'An app that makes codes has just been set up for your account at Bruggenscan. We ask for such a code when you sign in from now on. Did another device do that before? It does not work any more.',
    after: checkIt,
    button: 'To your account',
  },
  'codes-renewed': {
    subject: 'You have new recovery codes',
    text: 'New recovery codes have just been made for your account at Bruggenscan. The old ones do not work any more.',
    after: checkIt,
    button: 'To your account',
  },
  why: 'You get this mail because you have an account at Bruggenscan.',
}
