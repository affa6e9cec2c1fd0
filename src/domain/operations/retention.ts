import { addMonths, type Day, endOfDay } from '../calendar.ts'
import { MONTHS_OF_REMARKS, YEARS_OF_RESULTS } from '../scan/privacy-terms.ts'

export const MONTHS_OF_AUDIT_LOG = 12

/** What was closed or written before these instants is deleted today, as the privacy statement promises. */
export const endsOfRetention = (today: Day) => ({
  remarks: endOfDay(addMonths(today, -MONTHS_OF_REMARKS)),
  results: endOfDay(addMonths(today, -12 * YEARS_OF_RESULTS)),
  auditLog: endOfDay(addMonths(today, -MONTHS_OF_AUDIT_LOG)),
})
