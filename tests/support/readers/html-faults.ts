import { HtmlValidate } from 'html-validate'

/** A title holds what people called their scan, however long. */
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } })

/** What is wrong with a page as HTML, in a line each. */
export const htmlFaults = async (name: string, html: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${name}:${line} ${ruleId}: ${message}`),
  )
}
