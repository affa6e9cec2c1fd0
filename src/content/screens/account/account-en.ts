import { unprintableEn } from '../operations/errors-en.ts'
import type { accountNl } from './account-nl.ts'

export const accountEn: typeof accountNl = {
  menu: 'Your account',
  signOut: 'Sign out',
  roles: { board: 'board', facilitator: 'facilitator' },
  signIn: {
    title: 'Sign in',
    lead: 'For board and facilitator. Are you here to answer the scan? You need no account: use the link or the code that you were given.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    occasions: {
      page: 'Sign in to go to the page that you wanted to open.',
      input:
        'You were signed out because you did nothing for a while. What you filled in has not been sent yet. Sign in, and you can still send it.',
      reset: 'Your new password has been saved. Sign in with it.',
      lapsed: 'This took too long. Sign in again to continue where you were.',
      'nothing-kept':
        'You were signed out because you did nothing for a while. What you just sent did not arrive. Sign in and do it once more.',
    },
    noAccount: 'No account yet? Ask a board member of your institution.',
    errors: {
      invalid: 'Please check this field.',
      emailMissing: 'Enter your e-mail address.',
      passwordMissing: 'Enter your password.',
      wrong: 'This e-mail address and password do not belong together.',
      stale: 'This page was open for a long time. Fill in your password once more.',
      tooMany:
        'A wrong password was entered too often. Wait a while and try again. Does it still not work? Wait an hour, or sign in with the browser in which it worked before.',
    },
  },
  keptInput: {
    title: 'What you filled in is still here',
    lead: 'You are signed in again. Your form had not been sent yet.',
    submit: 'Send it after all',
    without: 'Do not send it',
  },
  firstRun: {
    title: 'Start using Bruggenscan',
    lead: 'There is no institution here yet. Make the first one. You become its board member and facilitator.',
    code: 'Start code',
    codeHint: 'This code is in the log of the server.',
    institution: 'Name of your institution',
    name: 'Your name',
    email: 'Your e-mail address',
    password: 'Choose a password',
    submit: 'Make the institution',
    errors: {
      invalid: 'Please check this field.',
      unprintable: unprintableEn,
      codeWrong: 'This start code is not right. Look in the log of the server.',
      institutionMissing: 'Enter the name of your institution, in 120 characters at most.',
      nameMissing: 'Enter your name, in 120 characters at most.',
      emailWrong: 'This is not an e-mail address. An example: anna@roc.nl',
    },
  },
  password: {
    hint: 'At least 12 characters. A few loose words in a row work well.',
    errors: {
      'too-short': 'Choose a password of at least 12 characters.',
      'too-long': 'Choose a password of 200 characters at most.',
      common: 'Too many people use this password. Choose a few loose words that do not belong together.',
      'own-words':
        'This password is too much like your name, your e-mail address, your institution or Bruggenscan. Choose other words.',
    },
  },
  institutions: {
    title: 'Which institution do you work for now?',
    none: 'Your account belongs to no institution now. Ask a board member to add you.',
  },
}
