import { presenceEn } from './presence-en.ts'
import type { SetTexts } from './set-edition.ts'

export const levelsEn: SetTexts = {
  ...presenceEn,
  title: 'Levels of work',
  lead: 'Which work do you see the {coaches} do? All levels of work are worth the same. Most people work on several.',
  items: [
    {
      key: 'W1',
      title: 'Operational',
      about:
        'Helping with ICT in lessons: advice, help on request, training, technical help, introducing and managing tools.',
    },
    {
      key: 'W2',
      title: 'Tactical',
      about:
        'Helping to build education: collecting needs, raising awareness, starting improvement, designing courses and programmes with technology.',
    },
    {
      key: 'W3',
      title: 'Strategic',
      about:
        'Thinking along about vision and policy: advising leaders, following trends, watching over the quality of new technology, working with others outside the institution.',
    },
  ],
  source:
    'The levels of work come from ‘Focus op de onderwijskundig ICT-professional’ (Versnellingsplan), made for higher education. The adaptation for vocational education is ours. They are not a norm.',
}
