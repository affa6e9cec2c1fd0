import type { ToldReport } from '../../../content/told-report.ts'

const LONGEST_PART = 50

/** Institution, scan and date in letters that every file system takes: `roc-voorbeeld-najaar-2026-18-december-2026.pdf`. */
export const pdfName = ({ institution, title, date }: Pick<ToldReport, 'institution' | 'title' | 'date'>): string =>
  `${[institution, title, date].map(plain).filter(Boolean).join('-') || 'bruggenscan'}.pdf`

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '')
