/** A piece of a drawing: an element with what is in it. Texts are plain; they become markup only in `markup`. */
export type Svg = {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly (Svg | string)[]
}

export type Attributes = { readonly [name: string]: string | number }

export const svg = (name: string, attributes: Attributes, ...children: readonly (Svg | string)[]): Svg => ({
  name,
  attributes,
  children,
})

/** Whatever a text or an attribute holds, it stays text. */
export const markup = ({ name, attributes, children }: Svg): string => {
  const inTag = attributesOf({ attributes }).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : markup(child)))
  return children.length === 0
    ? `<${name}${inTag.join('')}/>`
    : `<${name}${inTag.join('')}>${inside.join('')}</${name}>`
}

/** The attributes of an element as they are written, before their signs become entities. */
export const attributesOf = ({ attributes }: Pick<Svg, 'attributes'>): readonly (readonly [string, string])[] =>
  Object.entries(attributes).map(([key, value]) => [key, written(value)])

/** Hundredths of a pixel are enough. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
