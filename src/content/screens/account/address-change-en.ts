import type { addressChangeNl } from './address-change-nl.ts'

export const addressChangeEn: typeof addressChangeNl = {
  heading: 'E-mail address',
  change: 'Choose another e-mail address',
  title: 'Another e-mail address',
  lead: 'You get a mail at your new address and one at your present address. Only when you say yes in both does your address change. Other browsers are signed out then.',
  next: 'Your new e-mail address',
  submit: 'Ask for the mails',
  noMail:
    'Bruggenscan sends no mail here. That is why you can not change your address: we can not find out whose the new one is.',
  pending: (next, until) =>
    `You asked for another address: ${next}. We mailed you about it at both addresses. Those mails work until ${until}.`,
  waitsFor: {
    both: 'You have not said yes at either address yet.',
    present: 'Still needed: a yes at your present address.',
    next: 'Still needed: a yes at your new address.',
  },
  cancel: 'Keep the present address',
  flashes: {
    'address-asked': 'Look in your mail, at both addresses.',
    'address-cancelled': 'Your address stays as it is.',
  },
  present: {
    title: 'Change your e-mail address?',
    lead: (present, next) =>
      `You sign in with ${present} now. Somebody who was signed in to your account wants to change that to ${next}.`,
    yes: 'Yes, change it',
    refuse: 'This was not me',
    refusing: 'If you say that this was not you, the change stops and everybody is signed out of your account at once.',
  },
  nextSide: {
    title: 'Is this your e-mail address?',
    lead: (next) => `Somebody wants to sign in to Bruggenscan with ${next} from now on. Did you ask for that?`,
    yes: 'Yes, this is my address',
    otherwise: 'Did you not ask for this? Then close this page. Nothing changes.',
  },
  agreed: 'You said yes here. Now say yes in the mail to the other address too.',
  gone: {
    title: 'This link no longer works',
    lead: 'The link works for 24 hours, as long as nobody stopped it. Ask for it again at your account.',
  },
  done: {
    title: 'Your e-mail address has been changed',
    lead: 'From now on you sign in with your new address. Other browsers are signed out.',
  },
  stopped: {
    title: 'The change has been stopped',
    lead: 'Your address stays as it is, and everybody is signed out of your account. Somebody knew your password. So choose another one now.',
    reset: 'Ask for a new password',
  },
  errors: {
    emailWrong: 'This is not an e-mail address. An example: anna@roc.nl',
    'same-address': 'You have this address already.',
    'too-many-changes': 'You asked for this a few times already. Try again in an hour.',
  },
}
