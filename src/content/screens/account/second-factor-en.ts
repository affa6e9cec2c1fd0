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
  fewLeft: 'Make new ones, so that you get in when your phone is lost, too.',
  code: {
    title: 'Enter your code',
    lead: 'On your phone, open the app that makes your codes.',
    label: 'Your code',
    hint: 'The 6 digits that the app shows now, or one of your recovery codes.',
    lost: 'Without your phone and without a recovery code? Ask whoever runs Bruggenscan for you to help.',
  },
  enrolment: {
    title: 'Set up the second step',
    why: 'When you sign in we ask for a code from your phone besides your password. Somebody who knows only your password then cannot get in.',
    mustNow: 'Last time you put this off. Set up the second step now, and you can go on.',
    getApp:
      'Put an app on your phone that makes sign-in codes, such as Google Authenticator, Microsoft Authenticator or 2FAS. Or use a password manager that can do so.',
    scan: 'Scan this QR code with that app.',
    qr: 'QR code for your app',
    typed: 'Does scanning not work? Then type this key in the app:',
    onThisDevice: 'Is the app on this device? Then open it here.',
    thenCode: 'Enter the code that the app shows below.',
    label: 'Code of 6 digits',
    submit: 'Switch the second step on',
    later: 'No time now?',
    laterText: 'You can put this off once. The next time that you sign in, you have to do it.',
    putOff: 'Set it up next time',
  },
  recoveryCodes: {
    title: 'Keep your recovery codes',
    lead: 'Phone lost or broken? Then sign in with your password and one of these codes. Each code works once.',
    once: 'You see them only now. Print this page, write them down or put them in your password manager.',
    keep: 'Keep them in a safe place, and not with your phone.',
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
      'Do you have another device? Set up the second step on it. At your account you can make new recovery codes, too.',
    onward: 'Go on',
    toAccount: 'To your account',
  },
  permission: {
    lead: 'Enter your password first, so that we know that it is you.',
    moveTitle: 'Use another device',
    moveLead:
      'Enter your password first, and a code from your old device or a recovery code. After that, the old device and your old recovery codes do not work any more.',
    submit: 'Go on',
  },
  renewal: {
    title: 'Make new recovery codes',
    lead: 'You get ten. The codes that you have now do not work any more after that.',
    submit: 'Make new codes',
  },
  errors: {
    invalid: 'Please check this field.',
    'wrong-code': 'This code is not right, or has been used. Wait until the app shows a new one and enter that.',
    'too-many-codes': 'A wrong code was entered too often. Wait a while and try again.',
  },
}
