/** The secret of every composed app, so that one process recognises the sessions of another. */
export const TEST_SECRET = 'a secret that only tests know, long enough'
