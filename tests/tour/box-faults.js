// Measures in the browser what hinders people on the current page. The tour evaluates this file: one line per fault.
;(() => {
  const TARGET = 44
  const CONTROLS = 'a[href], button, summary, select, textarea, input:not([type="hidden"])'
  const faults = []

  const shown = (element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true }) && !unseen(element)
  }
  /** True of elements for screen readers only, and of those that appear only when focused. */
  const unseen = (element) =>
    element !== null &&
    (element.matches('.skip') || getComputedStyle(element).clipPath !== 'none' || unseen(element.parentElement))
  const called = (element) => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ')
    return `<${element.localName}${element.id ? `#${element.id}` : ''} ${element.className}> ${text.slice(0, 50)}`
  }

  /** The area that a finger can hit: a radio button or a tick box includes its label. */
  const landing = (element) => {
    const label = element.matches('[type="radio"], [type="checkbox"]') ? element.closest('label') : null
    return (label ?? element).getBoundingClientRect()
  }
  /** WCAG 2.2 (2.5.8) exempts a link inside or after a sentence from the minimum size. */
  const amongWords = (element) => {
    if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false
    const block = element.closest('p, li, dd, td, th, figcaption, blockquote, h1, h2, h3') ?? element.parentElement
    const around = [...block.childNodes].filter(
      (node) => !node.contains(element) && node.nodeType !== Node.COMMENT_NODE,
    )
    return around.some((node) => !node.matches?.(CONTROLS) && node.textContent.trim().length > 2)
  }
  for (const element of document.querySelectorAll(CONTROLS)) {
    if (!shown(element) || amongWords(element)) continue
    const { width, height } = landing(element)
    if (Math.min(width, height) < TARGET - 0.5)
      faults.push(`small: ${Math.round(width)} × ${Math.round(height)} ${called(element)}`)
  }

  const page = document.documentElement
  if (page.scrollWidth > page.clientWidth) faults.push(`page is ${page.scrollWidth} wide on ${page.clientWidth}`)
  for (const element of document.querySelectorAll('body *')) {
    const { display, overflowX, overflowY } = getComputedStyle(element)
    if (!shown(element) || display === 'inline' || element.closest('svg, canvas, select, .scroll')) continue
    if (element.matches('input, textarea, table, thead, tbody, tr, progress')) continue
    if (overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0)
      faults.push(`too wide: ${element.scrollWidth} in ${element.clientWidth} ${called(element)}`)
    if (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 2)
      faults.push(`cut off: ${element.scrollHeight} in ${element.clientHeight} ${called(element)}`)
  }
  return faults
})()
