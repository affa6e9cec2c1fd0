import type { federationNl } from './federation-nl.ts'

export const federationEn: typeof federationNl = {
  signInWith: (name) => `Sign in with ${name}`,
  joinWith: (name) => `Take part with ${name}`,
  leave: {
    title: 'Sign in at your institution',
    lead: 'What you filled in is kept. After signing in you can send it after all.',
  },
  refused: {
    down: {
      title: 'Signing in does not work now',
      text: (name) => `${name} can’t be reached. Try again in a few minutes, or sign in with your password.`,
    },
    failed: {
      title: 'Signing in did not work',
      text: (name) =>
        `What came back from ${name} is not right, too old, or used already. Begin again at the sign-in page.`,
    },
    stranger: {
      title: 'We don’t know you yet',
      text: (name) =>
        `You are signed in at ${name}, but belong to no account yet. Ask a board member of your institution to invite you. Were you invited already? Then open the link in that mail first.`,
    },
    'other-institution': {
      title: 'We don’t know this institution',
      text: (name) =>
        `The institution that you signed in with at ${name} does not belong to this account or invitation. Ask a board member to check the domain at ‘Settings of your institution’.`,
    },
    'other-account': {
      title: 'You have another account',
      text: (name) =>
        `Your name at ${name} belongs to another account. Sign out, sign in with ${name}, and then open the link in the mail again.`,
    },
    'has-account': {
      title: 'Sign in with your password first',
      text: (name) =>
        `There is an account with the e-mail address of this invitation. Sign in to it with your password. Then you can choose ${name} on the page of the invitation.`,
    },
  },
  toSignIn: 'To the sign-in page',
}
