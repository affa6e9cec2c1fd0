import type { Request, Response } from 'express'
import { defaultCoachTitle } from '../../../../content/default-coach-title.ts'
import { levelsNote } from '../../../../content/levels-note.ts'
import { rubricIn } from '../../../../content/rubric.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { emptyForm } from '../../../form.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { choices } from '../../answer/choices.ts'
import { editionOfPath } from '../edition-of-path.ts'

/** All questions as a respondent sees them, on one page, in the language of the screen. */
export const editionPreviewPage = (dependencies: Pick<WebDependencies, 'getEdition'>) => ({
  async get(req: Request, res: Response) {
    const { key, called, texts } = await editionOfPath(dependencies)(req, res)
    const { t } = res.locals
    const language: Language = res.locals.language
    const rubric = rubricIn(language, defaultCoachTitle[language], { key, texts })
    const choicesOf = (field: string, descriptions: readonly string[] = []) =>
      choices(field, rubric.levelNames, t.answer.factor.dontKnow, undefined, descriptions)
    const model = {
      title: t.editions.preview.title(called),
      back: paths.edition.href({ editionId: key }),
      levelsNote: levelsNote[language],
      form: emptyForm(),
      questions: rubric.factors.map((factor, index) => {
        const [current, desired] = [`question-${index + 1}-current`, `question-${index + 1}-desired`]
        return {
          number: index + 1,
          question: factor.question,
          moments: [
            {
              field: current,
              legend: t.answer.factor.current,
              choices: choicesOf(current, factor.levels),
              compact: false,
            },
            { field: desired, legend: t.answer.factor.desired, choices: choicesOf(desired), compact: true },
          ],
        }
      }),
    }
    await render(res, 'editions/preview', model, { layout: 'layout-public' })
  },
})
