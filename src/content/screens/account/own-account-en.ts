import type { ownAccountNl } from './own-account-nl.ts'

export const ownAccountEn: typeof ownAccountNl = {
  title: 'Your account',
  name: 'Name',
  email: 'E-mail address',
  present: 'Your present password',
  password: {
    heading: 'Password',
    change: 'Choose another password',
    title: 'Choose another password',
    lead: 'Other browsers are signed out at once. You stay signed in here.',
    next: 'Your new password',
    submit: 'Change the password',
  },
  sessions: {
    title: 'Where you are signed in',
    lead: 'Is there something here that you do not know? Sign it out and choose another password.',
    browser: (name, system) => `${name ?? 'An unknown browser'}${system ? ` on ${system}` : ''}`,
    since: (time) => `Signed in on ${time}`,
    lastUsed: (time) => `Last used on ${time}`,
    thisOne: 'This browser',
    end: 'Sign out',
    endOthers: 'Sign out everywhere but here',
  },
  flashes: {
    'password-changed': 'Your password has been changed. Other browsers are signed out.',
    'session-ended': 'That browser is signed out.',
    'sessions-ended': 'All other browsers are signed out.',
  },
  errors: {
    invalid: 'Please check this field.',
    'wrong-password': 'This is not your present password.',
    'too-many-attempts': 'A wrong password was entered too often. Wait a while and try again.',
  },
}
