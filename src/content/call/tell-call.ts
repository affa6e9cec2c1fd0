import { printedCode } from '../../domain/answering/code.ts'
import { guessedAboutBy } from '../../domain/scan/expectation-pair.ts'
import type { Language } from '../../domain/scan/rubric.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import type { StakeholderGroup } from '../../domain/scan/stakeholder-group.ts'
import { formatUntil } from '../format-day.ts'
import { groupName } from '../group-name.ts'
import { screenTexts } from '../screen-texts.ts'
import { minutesFor, questionsOf } from '../sheet-length.ts'
import { tellGuessing } from '../tell-guessing.ts'
import { tellPromise } from '../tell-promise.ts'
import { callEn } from './call-en.ts'
import { callNl } from './call-nl.ts'
import type { Entry, ToldCall } from './told-call.ts'

const words = { nl: callNl, en: callEn }

export type Call = {
  readonly institution: string
  readonly scan: Scan
  readonly group: StakeholderGroup
  readonly entry: Entry
  /** The address of the page that takes a code. */
  readonly address: string
}

/** Asks one group to take part. It promises what that group reads before its first question, in the same words. */
export const tellCall = ({ institution, scan, group, entry, address }: Call, language: Language): ToldCall => {
  const t = words[language]
  const { start, ended } = screenTexts[language].answer
  const { label } = groupName(group, language, scan.coachTitle)
  return {
    language,
    institution,
    title: scan.title,
    forGroup: t.forGroup(label),
    heading: start.title(scan.coachTitle.plural),
    lead: `${start.lead(institution)} ${t.invite}`,
    introduction: {
      heading: start.introduction(institution),
      paragraphs: scan.introduction.split(/\n+/).filter((paragraph) => paragraph !== ''),
    },
    facts: [
      start.questions(questionsOf(scan), minutesFor(scan, group)),
      ...tellGuessing({ scan, group, guessedAbout: guessedAboutBy(scan, group) }, language),
      start.until(formatUntil(scan.closesAt, language)),
      start.voluntary,
    ],
    group: start.group(label),
    entry,
    directions: { scanIt: t.scanIt, goTo: t.goTo, address: withoutScheme(address), typeIt: t.typeIt },
    promise: {
      heading: start.whoSeesWhat,
      lines: tellPromise(scan, group.visibility, institution, language),
      onRecord: group.visibility.mode === 'on-record' ? start.onRecordText : '',
      counted: t.counted,
    },
    onlyOnce: t.onlyOnce,
    questions: ended.ask(institution),
    regards: t.regards,
  }
}

/** The entry by a code; `link` leads to the same place. */
export const tellEntry = (code: string, link: string, language: Language): Entry => ({
  link,
  code: printedCode(code),
  alt: words[language].alt(link),
})

/** The address as people type it: a browser adds the scheme by itself. */
export const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '')
