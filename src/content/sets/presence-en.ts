import type { SetTexts } from './set-edition.ts'

export const presenceEn: Pick<SetTexts, 'question' | 'levelNames' | 'steps'> = {
  question: {
    current: 'How strongly do you notice this now in the work of our {coaches} together?',
    desired: 'How strongly should it be there in two years?',
  },
  levelNames: ['hardly', 'in part', 'clearly'],
  steps: {
    current: [
      'Little or nothing of this can be noticed.',
      'This can be noticed with some people, in some teams or at some moments.',
      'This is a recognisable and regular part of the work.',
    ],
    desired: [
      'Little or nothing of this needs to be there.',
      'This may be there with some people, in some teams or at some moments.',
      'This should be a recognisable and regular part of the work.',
    ],
  },
}
