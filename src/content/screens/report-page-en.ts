import type { reportPageNl } from './report-page-nl.ts'

export const reportPageEn: typeof reportPageNl = {}
