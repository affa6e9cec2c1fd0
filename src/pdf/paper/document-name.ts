import type { ToldReport } from '../../content/told-report.ts'
import type { Paper } from './paper.ts'

/** What is written above every page: whose report it is, and of which scan. */
export const documentName = ({ words }: Paper, { institution, title }: ToldReport): string =>
  [words.product, institution, title].filter((part) => part !== '').join(' · ')
