import type { ScreenTexts } from '../../../content/screen-texts.ts'

/** The flashes about a mailing, by key. A failed trial has one for each reason of failure. */
export const mailingFlashes = ({ mailings: { flashes, reasons, trialFailed } }: ScreenTexts) => ({
  ...flashes,
  ...Object.fromEntries(Object.entries(reasons).map(([reason, words]) => [`trial-${reason}`, trialFailed(words)])),
})
