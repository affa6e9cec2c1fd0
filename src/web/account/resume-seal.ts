import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Key } from '../../application/key-ring.ts'
import { LONGEST_RESUME, type Resume, Resumed, START } from './resume.ts'

/** In characters: base64url turns three bytes into four characters, and the MAC takes the last 50. */
const LONGEST_PACKED = (LONGEST_RESUME / 3) * 4 + 50

/**
 * Carries a resume in a hidden field of the sign-in form: base64url of its JSON, a dot, and a MAC. The server keeps
 * nothing for a person who isn't signed in. The MAC proves that this server packed the resume. The server packs a form
 * only if `isFromOurPage` found that our own page sent it.
 */
export const resumeSeal = (key: Key<'resumeMac'>) => {
  const mac = (text: string) => createHmac('sha256', key).update(text).digest()
  return {
    pack: (resume: Resume): string => {
      const text = Buffer.from(JSON.stringify(resume)).toString('base64url')
      return `${text}.${mac(text).toString('base64url')}`
    },

    /** The packed resume, or the start page when this server did not pack it. */
    unpack: (packed: unknown): Resume => {
      if (typeof packed !== 'string' || packed.length > LONGEST_PACKED) return START
      const [text = '', proof = ''] = packed.split('.')
      const given = Buffer.from(proof, 'base64url')
      const expected = mac(text)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return START
      try {
        return Resumed.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
      } catch {
        return START
      }
    },
  }
}

export type ResumeSeal = ReturnType<typeof resumeSeal>
