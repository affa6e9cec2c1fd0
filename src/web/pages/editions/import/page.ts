import { isUtf8 } from 'node:buffer'
import type { Request, Response } from 'express'
import type { EditionFault } from '../../../../application/scan/edition-file.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { emptyForm, type Form, invalidForm } from '../../../form.ts'
import { actorOf } from '../../../middleware/current-member.ts'
import { paths } from '../../../paths.ts'
import { render } from '../../../render.ts'
import { UploadedFile } from '../../../uploaded-file.ts'
import { problemInWords } from '../problem-in-words.ts'

const MOST_SHOWN = 20

/** Reads an edition from a file or from pasted text. With faults, shows the form again and names each fault. */
export const editionImportPage = ({ importEdition }: Pick<WebDependencies, 'importEdition'>) => ({
  get: (_req: Request, res: Response) => show(res, emptyForm(), []),

  async post(req: Request, res: Response) {
    const text = textIn(req.body)
    const result = await importEdition(actorOf(res.locals), text)
    if (!result.ok) {
      return show(res, invalidForm({ text }, { text: res.locals.t.editions.importing.refused }), result.faults)
    }
    req.session.flash = 'imported'
    res.redirect(303, paths.edition.href({ editionId: result.editionId }))
  },
})

/** The text of the chosen file, else the pasted text. Empty for a file that isn't UTF-8. */
const textIn = ({ file, text }: { readonly file?: unknown; readonly text?: unknown }): string => {
  if (!(file instanceof UploadedFile) || file.bytes.length === 0) return typeof text === 'string' ? text : ''
  return isUtf8(file.bytes) ? file.bytes.toString() : ''
}

const show = (res: Response, form: Form<unknown>, faults: readonly EditionFault[]) => {
  const { t } = res.locals
  const s = t.editions.importing
  const model = {
    title: s.title,
    form,
    faults: faults.slice(0, MOST_SHOWN).map(({ path, message }) => ({
      path,
      words: problemInWords(message, t),
    })),
    more: faults.length > MOST_SHOWN ? s.more(faults.length - MOST_SHOWN) : '',
  }
  return render(res, 'editions/import', model, { status: form.state === 'invalid' ? 422 : 200 })
}
