/** A tag with its attributes, each with a value between quotes or with none. */
const TAG = /<([a-z][^\s/>]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)*)\s*\/?>/gi
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+)))?/g

/** Elements that no page or mail of ours uses. */
const FOREIGN = /^(applet|embed|math|object|x-.*)$/

/**
 * Markup in a page or mail that could run scripts or lead elsewhere, one per line: foreign elements, inline scripts,
 * events.
 */
export const markupFaults = (html: string): readonly string[] =>
  [...html.matchAll(TAG)].flatMap(([tag, name = '', written = '']) => {
    const pairs = [...written.matchAll(ATTRIBUTE)]
    const attributes = pairs.map(([, key = '', double, single, bare]) => [key, double ?? single ?? bare ?? ''] as const)
    const faults = attributes.filter(([key, value]) => /^on/i.test(key) || (isAddress(key) && !isOurs(value)))
    const ownScript = attributes.some(([key, value]) => key === 'src' && value.startsWith('/assets/'))
    const foreign = FOREIGN.test(name.toLowerCase()) || (name.toLowerCase() === 'script' && !ownScript)
    return faults.length > 0 || foreign ? [tag] : []
  })

const isAddress = (attribute: string): boolean => /^(href|src|action|formaction|data|xlink:href)$/i.test(attribute)

/** Whether an address may be in a link: of our own page, a page over http(s), or a mail address; none that runs. */
const isOurs = (address: string): boolean => /^(\/(?![/\\])|\?|#|https?:\/\/|mailto:|data:image\/|$)/.test(address)
