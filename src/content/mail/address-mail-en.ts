import type { addressMailNl } from './address-mail-nl.ts'

export const addressMailEn: typeof addressMailNl = {
  hello: (name) => `Dear ${name},`,
  helloToAnybody: 'Hello,',
  'ask-present': {
    subject: 'Do you want to change your e-mail address?',
    text: (next) =>
      `Somebody who was signed in to your account at Bruggenscan asked for another e-mail address: ${next}. Was that you? Then say yes, here and in the mail to the new address. Was it not you? Then open the same page and stop it.`,
    button: 'Say yes or no',
    after: 'Nothing changes as long as you do not say yes. After 24 hours this button does not work any more.',
  },
  'ask-next': {
    subject: 'Is this your e-mail address?',
    text: (next) =>
      `Somebody wants to sign in to Bruggenscan with ${next} from now on. Was that you? Then say that this is your address.`,
    button: 'To the question',
    after:
      'Did you not ask for this? Then there is nothing to do: nothing changes without you. After 24 hours this button does not work any more.',
  },
  'tell-present': {
    subject: 'Your e-mail address has been changed',
    text: (next) =>
      `From now on you sign in to Bruggenscan with ${next}. We do not use this address any more. Other browsers are signed out.`,
    button: null,
    after: 'Was this not you? Then call whoever runs Bruggenscan for you at once.',
  },
  'tell-next': {
    subject: 'Your e-mail address has been changed',
    text: (next) => `From now on you sign in to Bruggenscan with ${next}. Other browsers are signed out.`,
    button: 'To your account',
    after: 'Was this not you? Then call whoever runs Bruggenscan for you at once.',
  },
  taken: {
    subject: 'Somebody wanted to use your e-mail address',
    text: (next) =>
      `Somebody asked Bruggenscan to let an account use ${next} from now on. That is not possible, since you sign in with this address already. Nothing has changed.`,
    button: null,
    after: 'Did you ask for this yourself, for a second account? Then take another address.',
  },
}
