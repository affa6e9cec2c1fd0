import type { Guide } from '../guides/guide.ts'
import { councilLetter } from './council-letter.ts'
import { impactCheck } from './impact-check.ts'
import { processingAgreement } from './processing-agreement.ts'
import { registerEntry } from './register-entry.ts'

/**
 * Texts that an institution's own officer adapts. In Dutch only: they are for Dutch law. Their facts about the app come
 * from the rules that the app itself follows.
 */
export const models: { readonly [name in ModelName]: Guide } = {
  verwerkersovereenkomst: processingAgreement,
  verwerkingsregister: registerEntry,
  'dpia-voortoets': impactCheck,
  ondernemingsraad: councilLetter,
}

/** As it stands in addresses and names of files. */
export type ModelName = 'verwerkersovereenkomst' | 'verwerkingsregister' | 'dpia-voortoets' | 'ondernemingsraad'

/** Stands above each of them. */
export const DRAFT_MARK =
  'Concept. Dit is een voorbeeld en geen juridisch advies. Laat uw functionaris voor gegevensbescherming de tekst aanpassen. Vul in wat tussen [haken] staat.'

/** The same text in Markdown, as it lies in `docs/modellen/`. */
export const modelMarkdown = ({ title, lead, sections }: Guide): string =>
  `${[
    `# ${title}`,
    `> **${DRAFT_MARK}**`,
    lead,
    ...sections.flatMap(({ heading, lines, steps }) => [
      `## ${heading}`,
      ...lines,
      ...(steps.length === 0 ? [] : [steps.map((step, index) => `${index + 1}. ${step}`).join('\n')]),
    ]),
  ].join('\n\n')}\n`
