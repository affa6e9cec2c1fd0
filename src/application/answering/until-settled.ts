/**
 * Writes on what was read, `seen` before or else read now. Whenever that had changed by the time of writing, somebody else
 * wrote: so it ends.
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
