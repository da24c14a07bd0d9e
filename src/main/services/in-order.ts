/**
 * Runs tasks one after another, in the order they were asked for. Typing needs it: of two writes of one form
 * the later must win, however many questions the earlier one asks the database on its way.
 */
export function createQueue(): <Answer>(task: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const run = last.then(task, task)
    last = run.catch(() => {})
    return run
  }
}
