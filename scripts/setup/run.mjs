import { spawn } from 'node:child_process'

/**
 * Runs a program in the foreground and resolves to its exit code. Ctrl+C reaches the program as well,
 * so the script waits for it to end instead of leaving it behind.
 */
export function run(command, args, { env = {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options, env: { ...process.env, ...env } })
    const passOn = (signal) => child.kill(signal)
    process.on('SIGINT', passOn)
    process.on('SIGTERM', passOn)
    const done = () => {
      process.off('SIGINT', passOn)
      process.off('SIGTERM', passOn)
    }
    child.once('error', (error) => {
      done()
      reject(error)
    })
    child.once('close', (code, signal) => {
      done()
      resolve(code ?? (signal ? 1 : 0))
    })
  })
}

/** Runs a program silently; its output is shown only when it fails. @throws with that output. */
export function runQuietly(command, args, { env = {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
      env: { ...process.env, ...env },
    })
    let stdout = ''
    let everything = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
      everything += chunk
    })
    child.stderr.on('data', (chunk) => {
      everything += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(stdout)
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${everything.slice(-4000)}`))
    })
  })
}
