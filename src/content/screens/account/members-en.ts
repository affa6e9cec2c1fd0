import { formatDay } from '../../format-day.ts'
import { unprintableEn } from '../operations/errors-en.ts'
import type { membersNl } from './members-nl.ts'

export const membersEn: typeof membersNl = {
  title: 'Who takes part',
  lead: 'These colleagues have an account with your institution. People who only answer the scan need no account.',
  name: 'Name',
  roles: 'Role',
  change: 'Change role',
  remove: 'Remove',
  you: '(this is you)',
  ofWhom: (name) => `: ${name}`,
  offers: {
    title: 'Asked, no answer yet',
    until: (day) => `The link works until the end of ${formatDay(day, 'en')}.`,
    expired: 'The link no longer works.',
    refused: 'The mail did not arrive. Is the address right?',
    renew: 'Ask again',
    withdraw: 'Withdraw',
  },
  flashes: {
    offered: 'The mail is on its way. The link in it works for a week.',
    renewed: 'A new mail is on its way. The link in the earlier mail no longer works.',
    withdrawn: 'The invitation is withdrawn. Its link no longer works.',
    'roles-changed': 'The role is changed.',
    removed: 'Removed. This colleague can no longer reach your scans.',
    'last-board-member': 'At least one board member must remain. Ask somebody else to join the board first.',
    'institution-changed': 'The settings are saved.',
  },
  offer: {
    title: 'Invite a colleague',
    lead: 'Your colleague gets a mail with a link, makes an account with it and takes part.',
    leadNoMail: 'This installation sends no mail. You will see a link to pass on yourself.',
    address: 'E-mail address of your colleague',
    roles: 'As what?',
    choices: {
      board: 'Board: launches and closes scans, and looks after who takes part',
      facilitator: 'Facilitator: prepares scans, invites people and leads the talk',
    },
    submit: 'Invite',
    errors: {
      invalid: 'Please look at this field again.',
      addressWrong: 'This is no e-mail address. An example: anna@roc.nl',
      rolesMissing: 'Choose at least one role.',
      'already-member': 'Somebody with this address takes part already.',
      'already-offered': 'This address was asked already. You can ask again on the page ‘Who takes part’.',
    },
  },
  link: {
    title: 'Pass on this link',
    name: 'the link',
    lead: (address) => `The link is for ${address}. You see it only now, and it works once, for a week.`,
    careful: 'Give it to nobody else: whoever has the link can take part.',
    back: 'Back to ‘Who takes part’',
  },
  role: {
    title: (name) => `Role of ${name}`,
    lead: 'The new role applies at once.',
  },
  removal: {
    title: (name) => `Remove ${name}?`,
    lead: (name, institution) =>
      `${name} can then no longer reach the scans of ${institution}, even where a page is still open. What they did is kept.`,
    self: 'Careful: this is you. You can’t undo it.',
    submit: 'Remove',
  },
  institution: {
    title: 'Settings of your institution',
    name: 'Name',
    nameHint: 'This is how your institution is named in mail, on the pages for respondents and in new reports.',
    coachSingular: 'What do you call i-coaches? One person',
    coachPlural: 'And more than one',
    coachHint: 'A new scan starts with this title. Scans that are there already don’t change.',
    homeOrganization: (federation) => `Domain of your institution at ${federation}`,
    homeOrganizationHint: (federation) =>
      `For example roc.nl. Without a domain none of you can sign in with ${federation}. Ask your IT department.`,
    errors: {
      domainWrong: 'This is no domain. An example: roc.nl',
      unprintable: unprintableEn,
      invalid: 'Please look at this field again.',
      nameMissing: 'Fill in the name of your institution, in at most 120 characters.',
      coachMissing: 'Fill in what you call i-coaches, in at most 60 characters.',
      changedMeanwhile:
        'Somebody else changed these settings meanwhile. What you typed is still here. If you save it, it replaces the other change.',
    },
  },
  join: {
    title: (institution) => `Take part in ${institution}`,
    invites: (institution) => `${institution} asks you to take part as:`,
    newAccount: 'Make an account',
    address: 'From now on you sign in with this e-mail address:',
    name: 'Your name',
    password: 'Choose a password',
    submit: 'Make the account and take part',
    hasAccount: 'There is an account with this e-mail address. Sign in, and you can take part.',
    otherAccount: 'Do you have an account with another address? Sign in with it, and you use that one.',
    signIn: 'Sign in',
    signedIn: (name) => `You are signed in as ${name}. You take part with that account.`,
    accept: 'Yes, I take part',
    notYou: 'Is this not your account? Then sign out and open the link in the mail again.',
    errors: {
      invalid: 'Please look at this field again.',
      nameMissing: 'Fill in your name, in at most 120 characters.',
    },
    gone: {
      title: 'This link no longer works',
      text: 'The link was used, was withdrawn, or is older than a week. Ask a board member of your institution for a new one.',
    },
  },
}
