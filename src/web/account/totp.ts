import { generateSecret, generateURI, verifySync } from 'otplib'
import type { Totp } from '../../application/account/account-ports.ts'

const PERIOD = 30

/** RFC 6238 with the settings of all common apps: SHA-1, six digits, 30 seconds. A clock may be one step off. */
export const totp: Totp = {
  newSecret: () => generateSecret(),
  address: (secret, email) => generateURI({ issuer: 'Bruggenscan', label: email, secret }),
  stepOf: (secret, code, at) => {
    const epoch = Math.floor(at.getTime() / 1000)
    const result = verifySync({ secret, token: code, epoch, epochTolerance: PERIOD })
    return result.valid ? Math.floor(epoch / PERIOD) + result.delta : null
  },
}
