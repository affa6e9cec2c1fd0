import type { reportPageNl } from './report-page-nl.ts'

export const reportPageEn: typeof reportPageNl = {
  toPdf: 'Conversation starter as PDF',
  glance: 'At a glance',
  shared: 'Here you see the same',
  different: 'Here the pictures differ',
  weakest: 'The weakest link',
  weakestHint: 'All six are needed. So for each group the lowest step counts, and not an average.',
  overview: 'Where does each group stand?',
  asTable: 'Show as a table',
  participation: 'Who took part?',
  factor: 'Factor',
  picture: 'Picture',
  panelOf: (number) => `Picture of factor ${number}`,
  level: (level, name) => `${level} ${name}`,
  wish: 'The wish',
  questions: 'To talk about',
  example: 'Elsewhere in vocational education',
  tip: 'Tip',
  accountability: 'How this report was made',
  contents: 'In this report',
}
