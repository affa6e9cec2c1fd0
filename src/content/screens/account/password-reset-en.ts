import type { passwordResetNl } from './password-reset-nl.ts'

export const passwordResetEn: typeof passwordResetNl = {
  forgotten: 'Forgot your password?',
  title: 'Forgot your password',
  lead: 'Enter your e-mail address. You get a mail with which you choose a new password.',
  submit: 'Ask for the mail',
  noMail: 'Bruggenscan sends no mail here. Ask whoever runs Bruggenscan for you for a new password.',
  toSignIn: 'To the sign-in page',
  sent: {
    title: 'Look in your mail',
    lead: 'Does an account belong to this address? Then you get a mail within a few minutes. The button in it works once, for an hour.',
    nothing:
      'Nothing arrived? Look among your junk mail, and whether you entered the right address. You can ask for a mail a few times an hour.',
  },
  choose: {
    title: 'Choose a new password',
    lead: 'After that you are signed out everywhere, and sign in here with your new password. The code of your phone is still needed.',
    submit: 'Save the password',
  },
  gone: {
    title: 'This link no longer works',
    lead: 'The link in the mail works once, for an hour. Ask for a new mail.',
    again: 'Ask for a new mail',
  },
  errors: {
    invalid: 'Please check this field.',
    emailWrong: 'This is not an e-mail address. An example: anna@roc.nl',
  },
}
