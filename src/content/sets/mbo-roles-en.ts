import { rolesEn } from './roles-en.ts'
import type { SetTexts } from './set-edition.ts'

export const mboRolesEn: SetTexts = {
  ...rolesEn,
  items: [
    {
      key: 'M1',
      title: 'Trainer',
      about:
        'Teaches groups of colleagues to work with ICT in their lessons. Makes a training that suits what they can do already, practises with them and asks later how it is going.',
    },
    {
      key: 'M2',
      title: 'Coach',
      about:
        'Works alongside a colleague or a team for a while. Asks questions, sits in on lessons and helps them to find the next step themselves.',
    },
    {
      key: 'M3',
      title: 'Change expert',
      about:
        'Helps a change to start and keeps it on course. Knows who is needed, what holds people back and which pace fits.',
    },
    {
      key: 'M4',
      title: 'Educationalist',
      about:
        'Thinks from how students learn. Makes goals, lessons and assessments fit together, and chooses ICT that suits them.',
    },
    {
      key: 'M5',
      title: 'Adviser',
      about:
        'Advises teams and leaders on a choice about ICT and education. Explains what that choice means in practice, also when that is inconvenient.',
    },
    {
      key: 'M6',
      title: 'Technovator',
      about:
        'Tries out new technology before others work with it. Shows what it can and can’t do, and makes colleagues curious.',
    },
  ],
  source:
    'The names of the six roles come from ‘Focus op de onderwijskundig ICT-professional’ (Versnellingsplan), which mentions them for vocational education. The descriptions are ours. They are not a norm.',
}
