import { createCipheriv, createDecipheriv } from 'node:crypto'
import { z } from 'zod'
import { type Draft, EMPTY_DRAFT } from '../../domain/answering/answer-sheet.ts'
import type { UnitPick } from '../../domain/scan/unit.ts'
import type { RandomBytes } from '../randomness.ts'
import { inUse, type KeyInUse, type TicketKey } from './ticket-key.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Encrypts a draft (AES-256-GCM: nonce, text, tag) so that only the key that wrote it opens it. */
export const seal = (draft: Draft, key: TicketKey | KeyInUse, randomBytes: RandomBytes): Buffer => {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', inUse(key).draftKey(), nonce)
  return Buffer.concat([nonce, cipher.update(JSON.stringify(draft), 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** The draft that this key sealed; null when another key did, or when it was tampered with. */
export const unseal = (sealed: Buffer, key: TicketKey | KeyInUse): Draft | null => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', inUse(key).draftKey(), sealed.subarray(0, NONCE_BYTES))
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
    const text = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()])
    return SavedDraft.parse(JSON.parse(text.toString('utf8')))
  } catch {
    return null
  }
}

const answer = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal('dk')])
const answers = z.record(
  z.string(),
  z.object({
    current: answer,
    desired: z.union([answer, z.literal('none')]),
    remark: z.string().nullable(),
    expected: answer.optional(),
  }),
)
const unit = z
  .string()
  .nullable()
  .transform((picked) => picked as UnitPick | null)
const skipped = z.array(z.string())
/** A draft that is older than further sets skips none; one that is older than units holds only the answers. */
const SavedDraft = z.union([
  z.strictObject({ answers, unit, skipped }),
  z.strictObject({ answers, unit }).transform((older): Draft => ({ ...EMPTY_DRAFT, ...older })),
  answers.transform((bare): Draft => ({ ...EMPTY_DRAFT, answers: bare })),
])
