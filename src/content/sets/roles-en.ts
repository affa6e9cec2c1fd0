import { presenceEn } from './presence-en.ts'
import type { SetTexts } from './set-edition.ts'

export const rolesEn: SetTexts = {
  ...presenceEn,
  title: 'Roles',
  lead: 'A role is a way of working that a person takes on when the situation asks for it. It is not a job. Nobody is equally strong in every role, and together you need not have them all.',
  items: [
    {
      key: 'R1',
      title: 'Change-maker',
      about:
        'Starts a change and guides it to a result. Sees clearly what different groups need. Uses what is known from research and experience, and delivers good projects.',
    },
    {
      key: 'R2',
      title: 'Coach',
      about:
        'Makes teachers enthusiastic, supports them and teaches them to use ICT in their teaching. Thinks along when teachers or teams renew their education. Finds an application that suits the daily lesson, starting from what systems can do.',
    },
    {
      key: 'R3',
      title: 'Adviser',
      about:
        'Gives leaders and the organisation advice that fits and that comes across. Knows which questions live and responds to them. Connects vision and policy with renewal through ICT, starting from teaching and with an eye for practice. Helps teachers, as a go-between or sounding board, to change their lessons in line with policy.',
    },
    {
      key: 'R4',
      title: 'Networker',
      about:
        'Brings people, ideas and examples together without barriers and sees to it that something comes of them. Makes room in which renewal can begin, and keeps the overview.',
    },
    {
      key: 'R5',
      title: 'Inspirer',
      about:
        'Follows what is new in teaching and technology. Tells others in a catching way what education may gain from it, and so gets colleagues moving.',
    },
  ],
  source:
    'The roles come from ‘Focus op de onderwijskundig ICT-professional’ (Versnellingsplan), made for higher education. The adaptation for vocational education is ours. They are not a norm.',
}
