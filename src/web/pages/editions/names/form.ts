import { z } from 'zod'
import { editionNameSchema, levelNamesSchema } from '../../../../application/scan/edition-schema.ts'
import type { WordsToChange } from '../../../../application/scan/reword-edition.ts'
import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import type { OwnEdition } from '../../../../domain/scan/own-edition.ts'
import type { Input } from '../../../form.ts'
import type { TextField } from '../text-fields.ts'

const Names = z.object({ levelNames: levelNamesSchema }, 'missingPart')

export const namesForm = z.object({ name: editionNameSchema, nl: Names, en: Names }).transform(
  ({ name, nl, en }): WordsToChange => ({
    part: 'names',
    name,
    levelNames: { nl: nl.levelNames, en: en.levelNames },
  }),
)

export const namesInput = ({ name, texts: { nl, en } }: OwnEdition): Input => ({
  name,
  nl: { levelNames: nl.levelNames },
  en: { levelNames: en.levelNames },
})

export const namesFields = ({ editions: { fields } }: ScreenTexts): readonly TextField[] =>
  [0, 1, 2].map((index) => ({
    label: fields.levelNames(index + 1),
    hint: '',
    rows: 1,
    place: ['levelNames', index],
  }))
