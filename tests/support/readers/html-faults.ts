import { HtmlValidate } from 'html-validate'

/** A page's title may be long, since it contains the title that people gave their scan. */
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } })

/** The faults in the HTML of a page, one per line. */
export const htmlFaults = async (name: string, html: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${name}:${line} ${ruleId}: ${message}`),
  )
}
