import { inventoryPaths } from './inventory-paths.ts'
import { path } from './path.ts'

/** Every address of the app. Nouns only: a new action is a new noun. */
export const paths = {
  front: path('/'),
  /** For machines: whether the process lives, whether it is ready for visitors, and metrics. */
  health: path('/health'),
  ready: path('/ready'),
  metrics: path('/metrics'),
  robots: path('/robots.txt'),
  boardGuide: path('/guides/board'),
  facilitatorGuide: path('/guides/facilitator'),
  methodGuide: path('/guides/method'),
  /** Model texts for the officer and the works council. */
  models: path('/guides/models'),
  model: path('/guides/models/:name'),
  modelFile: path('/guides/models/:name/text.txt'),
  accessibility: path('/accessibility'),
  /** What the twelve institutions of the publication did. */
  examples: path('/examples'),
  /** The fictional report that anyone may read, and the questions behind it. */
  sample: path('/sample'),
  samplePdf: path('/sample/report.pdf'),
  sampleQuestion: path('/sample/factors/:number'),
  typedCode: path('/code'),

  /** Where a respondent answers; the pages below it are in `answerPaths`. */
  answer: path('/s/:code'),

  /** Where a person with a personal link asks for no more mail. The link in the mail has the key, the page doesn't. */
  optOutLink: path('/s/:code/:key/opt-out'),
  optOut: path('/s/:code/opt-out'),
  /** The target of links in a preview. */
  exampleLink: path('/example-link'),

  /** The feedback page, for everyone who was asked. */
  feedbackPage: path('/f/:code'),
  feedbackPrivacy: path('/f/:code/privacy'),

  /** The mail that was kept instead of sent, for development and demos. */
  mailBox: path('/mail-box'),
  boxedMail: path('/mail-box/:name'),
  boxedMailSheet: path('/mail-box/:name/formatted'),

  firstRun: path('/first-run'),
  signIn: path('/sign-in'),
  /** The second factor, after the password. */
  signInCode: path('/sign-in/code'),
  signInEnrolment: path('/sign-in/enrolment'),
  /** Puts enrolling off, once. */
  signInGrace: path('/sign-in/grace'),
  passwordReset: path('/password-reset'),
  passwordResetSent: path('/password-reset/sent'),
  /** The link in the mail has the key, the page doesn't. */
  newPasswordLink: path('/new-password/:key'),
  newPassword: path('/new-password'),
  /** Either side of an address change. The link in the mail has the key, the page doesn't. */
  addressChangeLink: path('/address-change/:side/:key'),
  addressChange: path('/address-change/:side'),
  addressChangeRefusal: path('/address-change/refusal'),
  addressChangeDone: path('/address-change/done'),
  addressChangeStopped: path('/address-change/stopped'),
  /** Signing in through the federation, and the address that it sends people back to. */
  federation: path('/sign-in/federation'),
  federationReturn: path('/sign-in/federation/return'),
  signOut: path('/sign-out'),
  /** A form that was not handled because the session had ended, to send after all. */
  keptInput: path('/kept-input'),
  institutions: path('/institutions'),

  /** The member's own account. */
  account: path('/account'),
  ownPassword: path('/account/password'),
  ownAddress: path('/account/address'),
  ownAddressCancellation: path('/account/address/cancellation'),
  ownSecondFactor: path('/account/second-factor'),
  /** Asks for the password before the second factor changes. */
  ownSecondFactorPermission: path('/account/second-factor/permission'),
  ownRecoveryCodes: path('/account/recovery-codes'),
  sessionEnd: path('/account/sessions/:handle/end'),
  otherSessionsEnd: path('/account/other-sessions/end'),

  /** The members of an institution, and the offers to become one. */
  members: path('/members'),
  newOffer: path('/members/offers/new'),
  offerRenewal: path('/members/offers/:offerId/renewal'),
  offerWithdrawal: path('/members/offers/:offerId/withdrawal'),
  memberRoles: path('/members/:accountId/roles'),
  memberRemoval: path('/members/:accountId/removal'),
  institution: path('/institution'),
  /** The link in the mail has the key, the page where people join doesn't. */
  offerArrival: path('/offers/:key'),
  join: path('/join'),
  joinAcceptance: path('/join/acceptance'),

  /** Who did what. */
  auditLog: path('/audit-log'),
  auditLogCsv: path('/audit-log.csv'),

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

  ...inventoryPaths,

  /** How the institution stands in the mirror, of no scan: a contribution outlives each of them. */
  mirror: path('/mirror'),
  mirrorWithdrawal: path('/mirror/withdrawal'),

  /** The receipts of erased scans. */
  receipts: path('/receipts'),
  receipt: path('/receipts/:receiptId'),
  receiptFile: path('/receipts/:receiptId/receipt.txt'),

  scans: path('/scans'),
  newScan: path('/scans/new'),
  scan: path('/scans/:scanId'),
  draft: path('/scans/:scanId/draft'),
  deletion: path('/scans/:scanId/deletion'),
  restoration: path('/scans/:scanId/restoration'),
  /** Merges this group with another. */
  merger: path('/scans/:scanId/groups/:groupKey/merger'),
  /** The part of the privacy statement that the institution fills in. */
  privacyTerms: path('/scans/:scanId/privacy'),
  launch: path('/scans/:scanId/launch'),
  addressees: path('/scans/:scanId/addressees'),
  sampleListWorkbook: path('/scans/:scanId/addressees/sample.xlsx'),
  sampleListText: path('/scans/:scanId/addressees/sample.csv'),
  addresseePreview: path('/scans/:scanId/addressees/preview'),
  addresseeWithdrawal: path('/scans/:scanId/addressees/withdrawal'),
  addresseeRemoval: path('/scans/:scanId/addressees/removal'),
  closingTime: path('/scans/:scanId/closing-time'),
  closingMailing: path('/scans/:scanId/closing-time/mailing'),
  /** Stricter rules for the groups of an open scan. */
  visibility: path('/scans/:scanId/visibility'),
  closure: path('/scans/:scanId/closure'),
  /** Deletes a launched scan for good. */
  erasure: path('/scans/:scanId/erasure'),
  /** The questionnaire to try out. Nothing is counted. */
  trial: path('/scans/:scanId/trial/:groupKey'),
  reminders: path('/scans/:scanId/reminders'),
  reminderDispatch: path('/scans/:scanId/reminders/:day/dispatch'),
  reminderWithdrawal: path('/scans/:scanId/reminders/:day/withdrawal'),
  mailings: path('/scans/:scanId/mailings'),
  mailingText: path('/scans/:scanId/mailings/:kind/text'),
  mailing: path('/scans/:scanId/mailings/:mailingId'),
  mailingPreview: path('/scans/:scanId/mailings/:mailingId/preview'),
  /** The formatted version of a mail by itself, for a frame. */
  mailingSheet: path('/scans/:scanId/mailings/:mailingId/preview/:groupKey'),
  mailingTrial: path('/scans/:scanId/mailings/:mailingId/trial'),
  mailingDispatch: path('/scans/:scanId/mailings/:mailingId/dispatch'),
  mailingRepeat: path('/scans/:scanId/mailings/:mailingId/repeat'),
  mailingStop: path('/scans/:scanId/mailings/:mailingId/stop'),
  mailingDeletion: path('/scans/:scanId/mailings/:mailingId/deletion'),
  linkList: path('/scans/:scanId/link-list'),
  handouts: path('/scans/:scanId/handouts'),
  placards: path('/scans/:scanId/handouts/placards.pdf'),
  placard: path('/scans/:scanId/handouts/:groupKey/placard.pdf'),
  circular: path('/scans/:scanId/handouts/:groupKey/circular.pdf'),
  callSlide: path('/scans/:scanId/handouts/:groupKey/slide.svg'),
  slips: path('/scans/:scanId/handouts/:groupKey/slips'),
  linkRenewal: path('/scans/:scanId/handouts/:groupKey/renewal'),
  remarks: path('/scans/:scanId/remarks'),
  remarkRelease: path('/scans/:scanId/remarks/release'),
  remarkDecision: path('/scans/:scanId/remarks/:remarkId/decision'),
  nextRound: path('/scans/:scanId/next-round'),
  comparison: path('/scans/:scanId/comparison'),
  agreements: path('/scans/:scanId/agreements'),
  newAgreement: path('/scans/:scanId/agreements/new'),
  agreement: path('/scans/:scanId/agreements/:agreementId'),
  agreementsPdf: path('/scans/:scanId/agreements.pdf'),
  agreementsCalendar: path('/scans/:scanId/agreements.ics'),
  agreementStatus: path('/scans/:scanId/agreements/:agreementId/status'),
  agreementPlace: path('/scans/:scanId/agreements/:agreementId/place'),
  agreementDeletion: path('/scans/:scanId/agreements/:agreementId/deletion'),
  feedback: path('/scans/:scanId/feedback'),
  feedbackPlacard: path('/scans/:scanId/feedback/poster.pdf'),
  feedbackPreview: path('/scans/:scanId/feedback/preview'),
  feedbackPublication: path('/scans/:scanId/feedback/publication'),
  feedbackWithdrawal: path('/scans/:scanId/feedback/withdrawal'),
  report: path('/scans/:scanId/report'),
  reportPdf: path('/scans/:scanId/report.pdf'),
  shortReportPdf: path('/scans/:scanId/report-short.pdf'),
  posterPdf: path('/scans/:scanId/posters/:factor.pdf'),
  /** What the board contributes to the mirror. */
  contribution: path('/scans/:scanId/contribution'),
  downloads: path('/scans/:scanId/downloads'),
  /** Takes `?separator=semicolon` or `comma`. Without it, the language of the screen decides. */
  reportCsv: path('/scans/:scanId/report.csv'),
  reportWorkbook: path('/scans/:scanId/report.xlsx'),
  agreementsCsv: path('/scans/:scanId/agreements.csv'),
  scanRecord: path('/scans/:scanId/record.json'),
  reportAnalysis: path('/scans/:scanId/report.json'),
  overviewFigure: path('/scans/:scanId/figures/overview.svg'),
  factorFigure: path('/scans/:scanId/figures/:factor.svg'),
  /** The pages below it are in `workshopPaths`. */
  workshop: path('/scans/:scanId/workshop'),
} as const

/** Below `paths.answer` and `paths.trial` alike. */
export const answerPaths = {
  start: path('/'),
  privacy: path('/privacy'),
  seat: path('/seat'),
  unit: path('/unit'),
  factor: path('/factors/:number'),
  set: path('/sets/:set'),
  check: path('/check'),
  sheet: path('/sheet'),
  thanks: path('/thanks'),
  nextRespondent: path('/next-respondent'),
  /** A personal link. This page takes the key out of the address. */
  arrival: path('/:key'),
} as const

/** Below `paths.workshop`: a scene of a topic goes by its own name. */
export const workshopPaths = {
  preparation: path('/'),
  topics: path('/topics'),
  presenter: path('/presenter'),
  place: path('/place'),
  screen: path('/screen'),
  welcome: path('/welcome'),
  rubric: path('/topics/:factor/rubric'),
  hands: path('/topics/:factor/hands'),
  reveal: path('/topics/:factor/reveal'),
  expected: path('/topics/:factor/expected'),
  look: path('/topics/:factor/look'),
  questions: path('/topics/:factor/questions'),
  harvest: path('/topics/:factor/harvest'),
  choose: path('/topics/:factor/choose'),
  agreements: path('/topics/:factor/agreements'),
  further: path('/sets/:set/:scene'),
  closing: path('/closing'),
  responsibilities: path('/responsibilities'),
} as const
