import type { RemarksInDossier } from '../../domain/report/dossier.ts'
import { FEWEST_REMARKS, FEWEST_RESPONSES } from '../../domain/report/remark.ts'
import type { ToldRemarks } from '../told-report.ts'
import type { WholeTelling } from './telling.ts'

/** The released remarks under their factors, or why there is nothing to read. */
export const tellRemarks = (telling: WholeTelling, remarks: RemarksInDossier): ToldRemarks => {
  const { report, factorOf } = telling
  if (remarks.state !== 'kept') return { note: noteOf(telling, remarks), factors: [] }
  const factors = report.factors.map((factor, index) => ({
    number: index + 1,
    title: factorOf(factor).title,
    texts: remarks.released.filter((remark) => remark.factor === factor).map(({ text }) => text),
  }))
  return { note: noteOf(telling, remarks), factors: factors.filter(({ texts }) => texts.length > 0) }
}

const noteOf = ({ words }: WholeTelling, remarks: RemarksInDossier): string => {
  const said = words.remarks
  switch (remarks.state) {
    case 'not-asked':
      return said.notAsked
    case 'too-few':
      return said.tooFew(FEWEST_REMARKS, FEWEST_RESPONSES)
    case 'kept':
      if (remarks.released.length === 0) return remarks.waiting > 0 ? said.noneYet : said.none
      return remarks.waiting > 0 ? `${said.released} ${said.someWait}` : said.released
  }
}
