/**
 * Writes on the basis of what was read: `seen` if the caller has read it already, else `read()`. When another request
 * changed it in between, the outcome is 'changed', and both are done again. Each time another request has succeeded, so
 * this ends.
 */
export const untilSettled = async <Read, Outcome>(
  seen: Read | undefined,
  read: () => Promise<Read>,
  write: (read: Read) => Promise<Outcome | 'changed'>,
): Promise<Outcome> => {
  for (let known = seen; ; known = undefined) {
    const outcome = await write(known ?? (await read()))
    if (outcome !== 'changed') return outcome
  }
}
