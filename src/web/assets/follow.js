// Keeps the big screen and the facilitator's own screen together: each asks the server which place is shown. A page in which
// something was typed stays, and offers a link. Without this script, a link on the facilitator's page does that.
const EVERY = 2000
const follower = document.querySelector('[data-follow]')
const { follow, place, words } = follower.dataset
const isOwn = 'own' in follower.dataset

/** A form is on its way, and following would stop it. */
let sending = false
document.addEventListener('submit', () => {
  sending = true
})

/** Whether a field holds what isn't saved: typed since the page was opened, or refused. */
const holdsTyped = () =>
  document.querySelector('[aria-invalid]') !== null ||
  [...document.querySelectorAll('input, textarea')].some(({ value, defaultValue }) => value !== defaultValue)

/** The address that the link offers; empty without one. */
let offered = ''
function offer(href) {
  if (href === offered) return
  offered = href
  const { behind, along } = JSON.parse(words)
  const link = Object.assign(document.createElement('a'), { href, textContent: along })
  follower.replaceChildren(...(href ? [`${behind} `, link] : []))
}

function goTo(href) {
  if (isOwn) location.reload()
  else if (holdsTyped()) offer(href)
  else location.replace(href)
}

let asking = false
async function ask() {
  if (asking || sending || document.hidden) return
  asking = true
  try {
    // A session that has ended answers with a redirect, which is no reason to leave this page.
    const answer = await fetch(follow, { redirect: 'error', cache: 'no-store' })
    const shown = answer.ok ? await answer.json() : { place: null }
    if (sending) return
    if (shown.place && shown.place !== place) goTo(shown.href)
    else if (offered) offer('')
  } catch {
    // No connection for a moment: the next question makes up for it.
  } finally {
    asking = false
  }
}

setInterval(ask, EVERY)
document.addEventListener('visibilitychange', ask)
