/** One line telling the person at the terminal what is happening and, where it matters, for how long. */
export function say(sentence) {
  console.log(`[setup] ${sentence}`)
}

/** Ends a script with one sentence instead of a stack: for what a person can mend, not for bugs. */
export class PlainError extends Error {}

/** Runs a script's body; a `PlainError` becomes its sentence and exit code 1, anything else keeps its stack. */
export async function runScript(body) {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error)
    process.exitCode = 1
  }
}
