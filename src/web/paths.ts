import { path } from './path.ts'

/** Every address of the app. Nouns only: a new action is a new noun. */
export const paths = {
  front: path('/'),
  boardGuide: path('/guides/board'),
  facilitatorGuide: path('/guides/facilitator'),
  accessibility: path('/accessibility'),
  typedCode: path('/code'),

  /** Where a respondent answers; the pages below it are in `answerPaths`. */
  answer: path('/s/:code'),

  /** Where who was mailed a personal link asks for no more mail. In a mail with the key, on the page without. */
  optOutLink: path('/s/:code/:key/opt-out'),
  optOut: path('/s/:code/opt-out'),
  /** Where the links of a preview lead. */
  exampleLink: path('/example-link'),

  /** What came of it, for everyone who was asked. */
  feedbackPage: path('/f/:code'),

  firstRun: path('/first-run'),
  signIn: path('/sign-in'),
  signOut: path('/sign-out'),
  institutions: path('/institutions'),

  editions: path('/editions'),
  /** A copy of the edition that `?from=` names. */
  newEdition: path('/editions/new'),
  editionImport: path('/editions/import'),
  edition: path('/editions/:editionId'),
  editionNames: path('/editions/:editionId/names'),
  editionFactor: path('/editions/:editionId/factors/:number'),
  editionPreview: path('/editions/:editionId/preview'),
  editionFile: path('/editions/:editionId/edition.json'),
  editionDeletion: path('/editions/:editionId/deletion'),

  scans: path('/scans'),
  newScan: path('/scans/new'),
  scan: path('/scans/:scanId'),
  draft: path('/scans/:scanId/draft'),
  deletion: path('/scans/:scanId/deletion'),
  launch: path('/scans/:scanId/launch'),
  addressees: path('/scans/:scanId/addressees'),
  addresseePreview: path('/scans/:scanId/addressees/preview'),
  addresseeWithdrawal: path('/scans/:scanId/addressees/withdrawal'),
  addresseeRemoval: path('/scans/:scanId/addressees/removal'),
  closingDate: path('/scans/:scanId/closing-date'),
  closure: path('/scans/:scanId/closure'),
  /** The real form, nothing kept. */
  trial: path('/scans/:scanId/trial/:groupKey'),
  mailings: path('/scans/:scanId/mailings'),
  mailingText: path('/scans/:scanId/mailings/:kind/text'),
  mailing: path('/scans/:scanId/mailings/:mailingId'),
  mailingPreview: path('/scans/:scanId/mailings/:mailingId/preview'),
  mailingTrial: path('/scans/:scanId/mailings/:mailingId/trial'),
  mailingDispatch: path('/scans/:scanId/mailings/:mailingId/dispatch'),
  mailingRepeat: path('/scans/:scanId/mailings/:mailingId/repeat'),
  mailingStop: path('/scans/:scanId/mailings/:mailingId/stop'),
  mailingDeletion: path('/scans/:scanId/mailings/:mailingId/deletion'),
  linkList: path('/scans/:scanId/link-list'),
  remarks: path('/scans/:scanId/remarks'),
  remarkDecision: path('/scans/:scanId/remarks/:remarkId/decision'),
  nextRound: path('/scans/:scanId/next-round'),
  comparison: path('/scans/:scanId/comparison'),
  agreements: path('/scans/:scanId/agreements'),
  newAgreement: path('/scans/:scanId/agreements/new'),
  agreement: path('/scans/:scanId/agreements/:actionId'),
  agreementsPdf: path('/scans/:scanId/agreements.pdf'),
  agreementsCalendar: path('/scans/:scanId/agreements.ics'),
  agreementStatus: path('/scans/:scanId/agreements/:actionId/status'),
  agreementPlace: path('/scans/:scanId/agreements/:actionId/place'),
  agreementDeletion: path('/scans/:scanId/agreements/:actionId/deletion'),
  feedback: path('/scans/:scanId/feedback'),
  feedbackPreview: path('/scans/:scanId/feedback/preview'),
  feedbackPublication: path('/scans/:scanId/feedback/publication'),
  feedbackWithdrawal: path('/scans/:scanId/feedback/withdrawal'),
  report: path('/scans/:scanId/report'),
  reportPdf: path('/scans/:scanId/report.pdf'),
  shortReportPdf: path('/scans/:scanId/report-short.pdf'),
  posterPdf: path('/scans/:scanId/posters/:factor.pdf'),
  downloads: path('/scans/:scanId/downloads'),
  /** With `?separator=semicolon` or `comma`; without it, as the language of the screen has it. */
  reportCsv: path('/scans/:scanId/report.csv'),
  reportWorkbook: path('/scans/:scanId/report.xlsx'),
  reportAnalysis: path('/scans/:scanId/report.json'),
  overviewFigure: path('/scans/:scanId/figures/overview.svg'),
  factorFigure: path('/scans/:scanId/figures/:factor.svg'),
  /** The pages below it are in `workshopPaths`. */
  workshop: path('/scans/:scanId/workshop'),
} as const

/** Below `paths.answer` and `paths.trial` alike. */
export const answerPaths = {
  start: path('/'),
  seat: path('/seat'),
  factor: path('/factors/:number'),
  check: path('/check'),
  sheet: path('/sheet'),
  thanks: path('/thanks'),
  nextRespondent: path('/next-respondent'),
  /** A personal link: where its key is taken out of the address. */
  arrival: path('/:key'),
} as const

/** Below `paths.workshop`: a scene of a topic goes by its own name. */
export const workshopPaths = {
  preparation: path('/'),
  topics: path('/topics'),
  rubric: path('/topics/:factor/rubric'),
  hands: path('/topics/:factor/hands'),
  reveal: path('/topics/:factor/reveal'),
  questions: path('/topics/:factor/questions'),
  agreements: path('/topics/:factor/agreements'),
  closing: path('/closing'),
} as const
