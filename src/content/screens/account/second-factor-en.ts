import type { secondFactorNl } from './second-factor-nl.ts'

export const secondFactorEn: typeof secondFactorNl = {
  heading: 'Second step when you sign in',
  isOn: (day) => `On since ${day}.`,
  isOff: 'Not on yet.',
  setUp: 'Set up the second step',
  codesLeft: (codes) =>
    codes === 1
      ? 'You have 1 recovery code left.'
      : codes === 0
        ? 'You have no recovery codes left.'
        : `You have ${codes} recovery codes left.`,
  fewLeft: 'Make new ones, so that you can still sign in if you lose your phone.',
  code: {
    title: 'Enter your code',
    lead: 'On your phone, open the app that makes your codes.',
    label: 'Your code',
    hint: 'The 6 digits that the app shows now, or one of your recovery codes.',
    lost: 'No phone and no recovery code? Ask the people who run Bruggenscan for you to help.',
  },
  enrolment: {
    title: 'Set up the second step',
    why: 'When you sign in, we ask for a code from your phone as well as your password. Then somebody who knows only your password cannot get in.',
    mustNow: 'Last time you put this off. Set up the second step now, and you can go on.',
    getApp:
      'Put an app on your phone that makes sign-in codes, such as Google Authenticator, Microsoft Authenticator or 2FAS. Or use a password manager that can do the same.',
    scan: 'Scan this QR code with that app.',
    qr: 'QR code for your app',
    typed: 'If scanning does not work, type this key in the app:',
    onThisDevice: 'If the app is on this device, open it here.',
    thenCode: 'Below, enter the code that the app shows.',
    label: 'Code of 6 digits',
    submit: 'Switch the second step on',
    later: 'No time now?',
    laterText: 'You can put this off once. You will have to do it the next time you sign in.',
    putOff: 'Set it up next time',
  },
  recoveryCodes: {
    title: 'Keep your recovery codes',
    lead: 'If your phone is lost or broken, sign in with your password and one of these codes. Each code works once.',
    once: 'You see them only now. Print this page, write them down or put them in your password manager.',
    keep: 'Keep them in a safe place, and not with your phone.',
    name: 'your recovery codes',
    onward: 'I have kept them, go on',
  },
  recoveryUsed: {
    title: 'You signed in with a recovery code',
    left: (codes) =>
      codes === 0
        ? 'This was your last recovery code.'
        : codes === 1
          ? 'This code does not work any more. You have 1 left.'
          : `This code does not work any more. You have ${codes} left.`,
    advice:
      'If you have another device, set up the second step on it. You can also make new recovery codes in your account.',
    onward: 'Go on',
    toAccount: 'To your account',
  },
  permission: {
    lead: 'Enter your password first, so that we know it is you.',
    moveTitle: 'Use another device',
    moveLead:
      'Enter your password first, and a code from your old device or a recovery code. After that, the old device and your old recovery codes do not work any more.',
    submit: 'Go on',
  },
  renewal: {
    title: 'Make new recovery codes',
    lead: 'You get ten. After that, your current codes no longer work.',
    submit: 'Make new codes',
  },
  errors: {
    invalid: 'Please check this field.',
    'wrong-code': 'This code is not right, or has been used. Wait until the app shows a new one and enter that.',
    'too-many-codes': 'A wrong code was entered too often. Wait a while and try again.',
  },
}
