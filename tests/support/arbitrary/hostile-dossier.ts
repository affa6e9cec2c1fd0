import { standardEdition } from '../../../src/content/rubric.ts'
import type { Agreement } from '../../../src/domain/conversation/agreement.ts'
import type { Dossier } from '../../../src/domain/report/dossier.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import type { ScanRecord } from '../../../src/domain/report/scan-record.ts'
import type { EditionTexts } from '../../../src/domain/scan/edition.ts'
import { someAgreement } from '../stories/agreements.ts'
import { dividedReport } from '../stories/divided-report.ts'
import { openScan, someGroup } from '../stories/scans.ts'

/** Returns the next text at each call, and starts again after the last. */
export const inTurn = (texts: readonly string[]): Say => {
  let turn = 0
  return () => texts[turn++ % texts.length] ?? ''
}

type Say = () => string

/** All records of a closed scan. Every text that a person typed is one of `texts`. */
export const recordSaying = (texts: readonly string[]): ScanRecord => {
  const say = inTurn(texts)
  const report = reportSaying(say)
  const remarks = report.factors.map((factor) => ({ factor, text: say() }))
  return {
    scan: scanSaying(say),
    dossier: {
      report,
      remarks: { state: 'kept', waiting: 0, released: remarks },
      agreements: [agreementSaying(say)],
      length: 75,
      responsibilities: {
        groups: { board: { commissions: say(), does: say(), answersFor: say(), tells: say() } },
        others: [{ who: say(), commissions: say(), does: '', answersFor: '', tells: '' }],
      },
      earlier: { report: reportSaying(say), agreements: [agreementSaying(say)] },
    },
    checks: report.launchChecks,
    feedback: { opening: say(), showsFindings: true, publishedAt: new Date('2026-12-20T12:00:00Z') },
  }
}

export const dossierSaying = (texts: readonly string[]): Dossier => recordSaying(texts).dossier

export const scanSaying = (say: Say) =>
  openScan({
    title: say(),
    coachTitle: { singular: say(), plural: say() },
    introduction: say(),
    privacy: { officer: say(), officerMail: '', legalBasis: 'public-task', extra: say() },
    groups: ['board', 'coaches', 'teachers'].map((key) => someGroup(key, { label: say() })),
  })

const agreementSaying = (say: Say): Agreement =>
  someAgreement({
    ...{ what: say(), leads: say(), joins: say(), board: say(), tells: say(), seen: say(), note: say() },
    ...{ factor: 'F1', readyOn: '2027-03-01', lookBackOn: '2027-10-01', inFeedback: true },
  })

const divided = dividedReport()

const reportSaying = (say: Say): Report => ({
  ...divided,
  institution: say(),
  title: say(),
  coachTitle: { singular: say(), plural: say() },
  edition: { key: crypto.randomUUID(), own: { name: say(), version: 1 }, texts: textsSaying(say) },
  launchChecks: {
    ...{ officer: 'not-applicable', officerReason: say(), council: 'asked', textsRead: true },
    ...{ by: say(), on: '2026-10-01' },
  },
  groups: divided.groups.map((group) =>
    group.shown && group.units
      ? { ...group, label: say(), units: group.units.map((unit) => ({ ...unit, name: unit.name && say() })) }
      : { ...group, label: say() },
  ),
})

const textsSaying = (say: Say) => {
  const { nl, en } = standardEdition.texts
  const saying = ({ factors, source }: EditionTexts): EditionTexts => ({
    source,
    levelNames: [say(), say(), say()],
    factors: factors.map(({ key }) => ({
      ...{ key, title: say(), question: say(), levels: [say(), say(), say()] },
      ...{ finding: say(), watchOut: say(), tip: say() },
    })),
  })
  return { nl: saying(nl), en: saying(en) }
}
