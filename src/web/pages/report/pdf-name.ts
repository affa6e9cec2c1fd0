import type { ToldReport } from '../../../content/told-report.ts'
import { fileName } from '../../file-name.ts'

/** The file name of a PDF: institution, scan and date. */
export const pdfName = ({ institution, title, date }: Pick<ToldReport, 'institution' | 'title' | 'date'>): string =>
  fileName([institution, title, date], 'pdf')
