/**
 * Runs as somebody whom file permissions hold back: they don't hold back root, whom tests may run as.
 * What is opened meanwhile must be closed meanwhile.
 */
export async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0
  if (!isRoot) return work()
  const nobody = 65534
  process.seteuid!(nobody)
  try {
    return await work()
  } finally {
    process.seteuid!(0)
  }
}
