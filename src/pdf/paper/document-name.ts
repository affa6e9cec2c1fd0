import type { ToldReport } from '../../content/told-report.ts'
import type { Paper } from './paper.ts'

/** The name above every page: the institution and the scan. */
export const documentName = ({ words }: Paper, { institution, title }: ToldReport): string =>
  [words.product, institution, title].filter((part) => part !== '').join(' · ')
