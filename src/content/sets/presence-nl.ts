import type { SetTexts } from './set-edition.ts'

/** How strongly something is noticed in the work of the coaches together: presence, never quality. */
export const presenceNl: Pick<SetTexts, 'question' | 'levelNames' | 'steps'> = {
  question: {
    current: 'Hoe sterk merk je dit nu in het werk van onze {coaches} samen?',
    desired: 'Hoe sterk zou dit er over twee jaar moeten zijn?',
  },
  levelNames: ['nauwelijks', 'gedeeltelijk', 'duidelijk'],
  steps: {
    current: [
      'Hier is weinig of niets van te merken.',
      'Dit is te merken bij sommige mensen, teams of momenten.',
      'Dit hoort herkenbaar en geregeld bij het werk.',
    ],
    desired: [
      'Dit hoeft er weinig of niet te zijn.',
      'Dit mag er zijn bij sommige mensen, teams of momenten.',
      'Dit moet herkenbaar en geregeld bij het werk horen.',
    ],
  },
}
