import express from 'express'

/** The floor of a start: an app that does nothing. */
express()
  .get('/', (_req, res) => {
    res.send('here')
  })
  .listen(Number(process.env.PORT), '127.0.0.1')
