import { defaultCoachTitle } from '../../../../content/default-coach-title.ts'
import { fillCoachTitle } from '../../../../content/fill-coach-title.ts'
import { standardEdition } from '../../../../content/rubric.ts'
import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import { LEVELS_ON_ONE_PAGE, lengthOf } from '../../../../domain/scan/edition-limits.ts'
import { isFrozen } from '../../../../domain/scan/own-edition.ts'
import { type FactorKey, LANGUAGES, type Language } from '../../../../domain/scan/rubric.ts'
import { paths } from '../../../paths.ts'
import type { EditionToRead } from '../edition-of-path.ts'

export const overviewViewModel = (edition: EditionToRead, t: ScreenTexts, language: Language) => {
  const { key, called, texts, own } = edition
  const s = t.editions.overview
  const at = { editionId: key }
  const factors = texts[language].factors.map((factor, index) => ({
    key: factor.key,
    text: s.factor(index + 1, fillCoachTitle(factor.title, defaultCoachTitle[language])),
    href: paths.editionFactor.href({ ...at, number: index + 1 }),
  }))
  const maySay = own !== null && !isFrozen(own)
  return {
    title: called,
    lead: own ? (isFrozen(own) ? s.frozen : s.free) : s.standard,
    copyText: own && isFrozen(own) ? s.newVersion : s.copy,
    mayReword: maySay,
    mayDelete: own?.usedBy.length === 0,
    parts: [
      { text: s.names, detail: texts[language].levelNames.join(', '), href: paths.editionNames.href(at) },
      ...factors.map((factor) => ({ ...factor, detail: '' })),
    ],
    checks: maySay
      ? factors.flatMap((factor) => [
          ...(isHalfChanged(edition, factor.key) ? [s.halfChanged(factor.text)] : []),
          ...(hasLongLevels(edition, factor.key) ? [s.longLevels(factor.text)] : []),
        ])
      : [],
    scans: (own?.usedBy ?? []).map(({ id, title, status }) => ({
      href: paths.scan.href({ scanId: id }),
      title,
      status: t.scan.status[status],
    })),
    links: {
      preview: paths.editionPreview.href(at),
      copy: `${paths.newEdition.href({})}?from=${key}`,
      file: paths.editionFile.href(at),
      deletion: paths.editionDeletion.href(at),
    },
  }
}

/**
 * Whether only one language differs from the standard edition. Worth a warning, since respondents may choose either.
 */
const isHalfChanged = ({ texts }: EditionToRead, key: FactorKey): boolean => {
  const changed = LANGUAGES.map((language) => {
    const [own, standard] = [texts[language], standardEdition.texts[language]].map(({ factors }) => {
      const factor = factors.find((each) => each.key === key)
      return JSON.stringify([factor?.question, factor?.levels])
    })
    return own !== standard
  })
  return new Set(changed).size > 1
}

const hasLongLevels = ({ texts }: EditionToRead, key: FactorKey): boolean =>
  LANGUAGES.some((language) => {
    const levels = texts[language].factors.find((factor) => factor.key === key)?.levels ?? []
    return levels.reduce((sum, level) => sum + lengthOf(level), 0) > LEVELS_ON_ONE_PAGE
  })
