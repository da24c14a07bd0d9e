import { expect, test } from 'vitest'
import { createGate } from '#main/ipc/gate'

const pause = (ms = 5) => new Promise<void>((resolve) => setTimeout(resolve, ms))

test('an exchange waits for what runs, and what comes later waits for the exchange', async () => {
  const gate = createGate()
  const order: string[] = []
  const step = (name: string) => async () => {
    order.push(`${name} begins`)
    await pause()
    order.push(`${name} ends`)
  }
  await Promise.all([
    gate.share(step('a')),
    gate.share(step('b')),
    pause(1).then(() => gate.exclusively(step('exchange'))),
    pause(2).then(() => gate.exclusively(step('second'))),
    pause(3).then(() => gate.share(step('c'))),
  ])
  expect(order.slice(0, 2).sort()).toEqual(['a begins', 'b begins'])
  expect(order.slice(4)).toEqual([
    'exchange begins',
    'exchange ends',
    'second begins',
    'second ends',
    'c begins',
    'c ends',
  ])
})

test('what fails keeps nobody waiting', async () => {
  const gate = createGate()
  const fail = async () => {
    await pause(1)
    throw new Error('no')
  }
  const failures = [gate.share(fail), gate.exclusively(fail), gate.share(fail)]
  expect((await Promise.allSettled(failures)).map(({ status }) => status)).toEqual(Array(3).fill('rejected'))
  expect(await gate.share(async () => 'on')).toBe('on')
  await gate.idle()
})

test('is idle when nothing is shared', async () => {
  const gate = createGate()
  let done = false
  const work = gate.share(async () => {
    await pause()
    done = true
  })
  await pause(1)
  await gate.idle()
  expect(done).toBe(true)
  await work
})
