import { type Weighed, weighedVisit } from './weighed-visit.ts'

/** The weight of each page of a questionnaire, in the order of a respondent who changes nothing. */
export const weighQuestionnaire = async (
  origin: string,
  code: string,
  encodings?: string,
): Promise<readonly (readonly [name: string, page: Weighed])[]> => {
  const visit = weighedVisit(origin, encodings)
  const at = (path: string) => `/s/${code}${path}`
  const pages: [string, Weighed][] = []
  pages.push(['start, the first page', await visit.open(at(''))])
  pages.push(['factor 1, after the start', await visit.post(at('/seat'), { onRecord: 'yes' })])
  for (let number = 1; number < 6; number++) {
    const answered = await visit.post(at(`/factors/${number}`), { current: '2', desired: '3' })
    pages.push([`factor ${number + 1}, after an answer`, answered])
  }
  pages.push(['the check, after the last answer', await visit.post(at('/factors/6'), { current: '2', desired: '3' })])
  pages.push(['factor 1, to change it', await visit.open(at('/factors/1?back=check'))])
  pages.push(['privacy', await visit.open(at('/privacy'))])
  pages.push(['thanks, after sending', await visit.post(at('/sheet'))])
  visit.leave()
  return pages
}
