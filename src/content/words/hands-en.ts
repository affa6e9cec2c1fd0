import type { HandsWords } from './hands-nl.ts'

export const handsEn: HandsWords = {
  divided: (group) => `The room was divided about ${group.label}`,
  nobodyChose: (group, expected) => `The room mostly expected level ${expected}; ${group.label} chose no level`,
  dividedAnswers: (group, expected) =>
    `The room mostly expected level ${expected}; the answers of ${group.label} go different ways`,
  same: (group, level) => `The room mostly expected level ${level}; ${group.label} mostly chose that too`,
  other: (group, expected, chosen) =>
    `The room mostly expected level ${expected}; ${group.label} mostly chose level ${chosen}`,
  question: 'Where these differ: what could have shown it?',
}
