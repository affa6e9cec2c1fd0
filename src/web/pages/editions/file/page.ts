import type { Request, Response } from 'express'
import { writeEditionFile } from '../../../../application/scan/edition-file.ts'
import type { WebDependencies } from '../../../dependencies.ts'
import { fileName } from '../../../file-name.ts'
import { editionOfPath } from '../edition-of-path.ts'

/** An edition as a file, to edit elsewhere or to share. */
export const editionFilePage = (dependencies: Pick<WebDependencies, 'getEdition'>) => ({
  async get(req: Request, res: Response) {
    const { called, texts, own } = await editionOfPath(dependencies)(req, res)
    res.attachment(fileName([called], 'json')).send(writeEditionFile(own?.name ?? called, texts))
  },
})
