import type { Language } from '../domain/scan/rubric.ts'

/**
 * Words that judge. They stand in no text that we ship or render: a report shows positions and starts a talk.
 * Held against every text by the tests.
 */
export const forbiddenWords: { readonly [language in Language]: readonly RegExp[] } = {
  nl: [
    /scor[ei]|scoor/i,
    /cijfer/i,
    /onvoldoende/i,
    /\bte\s+(laag|lage)\b/i,
    /achter(ge)?bl[ei]/i,
    /\bbl(ijf|ijft|ijven|eef|even)\s+achter\b/i,
    /\bbeter\s+dan\b/i,
    /\bslechter\s+dan\b/i,
  ],
  en: [
    /\bscor(e|es|ed|ing)\b/i,
    /\bgrad(e|es|ed|ing)\b/i,
    /\binsufficient/i,
    /\btoo\s+low\b/i,
    /\blag(s|ged|ging)?\s+behind\b/i,
    /\bbetter\s+than\b/i,
    /\bworse\s+than\b/i,
  ],
}
