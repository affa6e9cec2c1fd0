import type { accountNl } from './account-nl.ts'

export const accountEn: typeof accountNl = {
  menu: 'Your account',
  signOut: 'Sign out',
  roles: { board: 'board', facilitator: 'facilitator' },
  signIn: {
    title: 'Sign in',
    lead: 'For board and facilitator. Here to answer the scan? You need no account: use the link or the code that you were given.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    noAccount: 'No account yet? Ask a board member of your institution.',
    errors: {
      invalid: 'Please check this field.',
      emailMissing: 'Enter your e-mail address.',
      passwordMissing: 'Enter your password.',
      wrong: 'This e-mail address and password do not belong together.',
      tooMany: 'A wrong password was entered too often. Wait half a minute and try again.',
    },
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
    passwordHint: 'At least 12 characters. A few loose words in a row work well.',
    submit: 'Make the institution',
    errors: {
      invalid: 'Please check this field.',
      codeWrong: 'This start code is not right. Look in the log of the server.',
      institutionMissing: 'Enter the name of your institution, in 120 characters at most.',
      nameMissing: 'Enter your name, in 120 characters at most.',
      emailWrong: 'This is not an e-mail address. An example: anna@roc.nl',
      passwordTooShort: 'Choose a password of at least 12 characters.',
      passwordTooLong: 'Choose a password of 200 characters at most.',
    },
  },
  institutions: {
    title: 'Which institution do you work for now?',
    none: 'Your account belongs to no institution now. Ask a board member to add you.',
  },
}
