import type { addressMailNl } from './address-mail-nl.ts'

export const addressMailEn: typeof addressMailNl = {
  hello: (name) => `Dear ${name},`,
  helloToAnybody: 'Hello,',
  'ask-present': {
    subject: 'Do you want to change your e-mail address?',
    text: (next) =>
      `Somebody who was signed in to your Bruggenscan account asked for another e-mail address: ${next}. If that was you, say yes here and in the mail to the new address. If it was not you, open the same page and stop the change.`,
    button: 'Say yes or no',
    after: 'Nothing changes until you say yes. This button works for 24 hours.',
  },
  'ask-next': {
    subject: 'Is this your e-mail address?',
    text: (next) =>
      `Somebody wants to sign in to Bruggenscan with ${next} from now on. If that was you, confirm that this is your address.`,
    button: 'To the question',
    after:
      'If you did not ask for this, you need not do anything: nothing changes without you. This button works for 24 hours.',
  },
  'tell-present': {
    subject: 'Your e-mail address has been changed',
    text: (next) =>
      `From now on you sign in to Bruggenscan with ${next}. We no longer use this address. Other browsers have been signed out.`,
    button: null,
    after: 'If this was not you, call the people who run Bruggenscan for you at once.',
  },
  'tell-next': {
    subject: 'Your e-mail address has been changed',
    text: (next) => `From now on you sign in to Bruggenscan with ${next}. Other browsers have been signed out.`,
    button: 'To your account',
    after: 'If this was not you, call the people who run Bruggenscan for you at once.',
  },
  taken: {
    subject: 'Somebody wanted to use your e-mail address',
    text: (next) =>
      `Somebody asked Bruggenscan to let an account use ${next} from now on. That is not possible, because you already sign in with this address. Nothing has changed.`,
    button: null,
    after: 'If you asked for this yourself, for a second account, choose another address.',
  },
}
