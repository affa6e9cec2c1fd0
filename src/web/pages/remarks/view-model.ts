import { editionOf } from '../../../content/editions.ts'
import { rubricIn } from '../../../content/rubric.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import { FEWEST_REMARKS, FEWEST_RESPONSES } from '../../../domain/report/remark.ts'
import type { KeptRemark } from '../../../domain/report/remark-decision.ts'
import type { Language } from '../../../domain/scan/rubric.ts'
import type { Scan } from '../../../domain/scan/scan.ts'
import { onPage, type PageOfList } from '../../page-of-list.ts'
import { paths } from '../../paths.ts'

/** A shortening that was refused: the remark, the typed text, and the reason. */
export type Refused = { readonly id: string; readonly text: string; readonly message: string }

/** All kept remarks under their factors, with the decision about each. */
export const remarksViewModel = (
  scan: Scan,
  remarks: readonly KeptRemark[],
  pages: PageOfList,
  refused: Refused | null,
  t: ScreenTexts,
  language: Language,
) => {
  const { factors } = rubricIn(language, scan.coachTitle, editionOf(scan.edition))
  const here = new Set(onPage(remarks, pages))
  const rows = factors.map(({ key, title }, index) => ({
    number: index + 1,
    title,
    // Numbered before the page is cut out, so that a remark's number doesn't depend on the page.
    remarks: remarks
      .filter(({ factor }) => factor === key)
      .map((remark, position) => ({ remark, name: t.remarks.of(position + 1, index + 1) }))
      .filter(({ remark }) => here.has(remark))
      .map(({ remark, name }) => ({ ...remarkRow(scan, remark, refused, t), name })),
  }))
  const decided = remarks.filter(({ decision }) => decision !== 'waiting').length
  return {
    pages,
    factors: rows.filter((row) => row.remarks.length > 0),
    /** Of this page, the remarks about which nothing is decided. */
    waiting: [...here].filter(({ decision }) => decision === 'waiting').map(({ id }) => id),
    looked: remarks.length > 0 ? t.remarks.looked(decided, remarks.length) : '',
    whyNone: scan.takesRemarks ? t.remarks.tooFew(FEWEST_REMARKS, FEWEST_RESPONSES) : t.remarks.notAsked,
    form: { errors: refused ? { [fieldOf(refused.id)]: refused.message } : {} },
  }
}

const remarkRow = (scan: Scan, remark: KeptRemark, refused: Refused | null, t: ScreenTexts) => {
  const here = refused?.id === remark.id ? refused : null
  return {
    id: remark.id,
    text: remark.text,
    decision: remark.decision,
    state: t.remarks.decision[remark.shortened === null ? remark.decision : 'shortened'],
    shortened: remark.shortened,
    field: fieldOf(remark.id),
    typed: here?.text ?? remark.shortened ?? remark.text,
    problem: here?.message ?? '',
    action: paths.remarkDecision.href({ scanId: scan.id, remarkId: remark.id }),
  }
}

const fieldOf = (id: string): string => `shorter-${id}`
