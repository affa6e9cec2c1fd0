import type { downloadsNl } from './downloads-nl.ts'

export const downloadsEn: typeof downloadsNl = {
  title: 'Download files',
  lead: 'Everything here comes from the same report. A group that is not shown there has no counts here either.',
  share: 'A file is soon passed on. Agree on who may see it.',
  language: 'The files are in English. Choose Nederlands at the top for files in Dutch.',
  talk: 'To read and to discuss',
  pdf: { title: 'Conversation starter', kind: 'PDF', text: 'The whole report, ready to print.' },
  short: {
    title: 'Short version',
    kind: 'PDF',
    text: 'The overview, the topics of the conversation and room for agreements. To hand out at the table.',
  },
  count: 'To analyse yourself',
  workbook: {
    title: 'Workbook',
    kind: 'Excel (xlsx)',
    text: 'The answers, the differences in words, the wishes and a guide, each on a sheet of its own. In doubt? Take this one.',
  },
  semicolon: {
    title: 'Answers with semicolons',
    kind: 'CSV',
    text: 'One table with all counts. Double-click it and a Dutch Excel opens it well.',
  },
  comma: {
    title: 'Answers with commas',
    kind: 'CSV',
    text: 'The same table, for an English Excel and for programs such as R, SPSS or Python.',
  },
  analysis: {
    title: 'Analysis',
    kind: 'JSON',
    text: 'All outcomes of the calculation, including the numbers behind the words. For anyone who wants to check everything.',
  },
  keep: 'To keep in your own archive',
  record: {
    title: 'Everything about this scan',
    kind: 'json',
    text: 'Settings, ‘Before you start’, outcomes, released comments, agreements and the feedback. Also useful when somebody asks what you keep.',
  },
  agreements: {
    title: 'Agreements',
    kind: 'csv',
    text: 'What was agreed, by whom, and how it goes. They are in the workbook as well.',
  },
  hang: 'To put up',
  hangHint:
    'Each poster puts one factor on A3, large, with a second sheet to write on. Hang them side by side where you talk.',
  poster: (number, title) => `Poster of factor ${number}: ${title}`,
  show: 'To show',
  showHint:
    'Each picture fills a slide and stays sharp, however large you make it. In PowerPoint: Insert, then Pictures. Your program cannot open svg? Then take a screenshot of the picture.',
  overview: 'All factors side by side',
  factor: (number, title) => `Factor ${number}: ${title}`,
  parts: {
    answers: 'answers',
    analysis: 'analysis',
    agreements: 'agreements',
    record: 'everything about this scan',
    overview: 'overview',
    short: 'short version',
    poster: (number) => `poster factor ${number}`,
    factor: (number) => `factor ${number}`,
    item: (title) => `deepening ${title}`,
  },
}
