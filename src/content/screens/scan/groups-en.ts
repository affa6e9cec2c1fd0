import { unprintableEn } from '../operations/errors-en.ts'
import type { mergerNl, visibilityNl } from './groups-nl.ts'

export const mergerEn: typeof mergerNl = {
  title: (group) => `Merge ${group}`,
  lead: 'Is a group too small to be protected? Make one group of it with another. They stand together in the report.',
  other: 'With which group?',
  label: 'Name of the new group',
  labelHint: 'Respondents see this name, and it appears in the report. For example: teachers and instructors.',
  consequences:
    'Addresses and numbers move to the new group. The stricter of the two rules applies. The new group gets a code of its own, and is not compared with an earlier round. Taking it apart is not possible afterwards.',
  submit: 'Merge the groups',
  errors: {
    invalid: 'Please look at this field again.',
    unprintable: unprintableEn,
    otherMissing: 'Choose a group.',
    labelWrong: 'Give the new group a name of at most 60 characters.',
    'no-such-group': 'This group no longer takes part. Choose another.',
    'no-room': 'There are too many groups of your own already. Take one away first.',
    'name-taken': 'Another group has this name. Give the new group a name of its own.',
  },
}

export const visibilityEn: typeof visibilityNl = {
  title: 'Stricter rules',
  lead: 'You can protect a group more than was agreed at first. Protecting it less is not possible: people answered with this promise.',
  forGood: 'What you make stricter here cannot be undone.',
  submit: 'Set the rules',
  errors: {
    invalid: 'Choose a rule from the list.',
    visibilityWrong: 'Choose a rule from the list.',
    'not-stricter': 'A rule can only become stricter.',
  },
}
