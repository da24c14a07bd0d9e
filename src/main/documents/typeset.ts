import type { BuilderName, ViewOf } from './builders'

/** Turns a view into the bytes of a .docx. */
export type Typeset = <Name extends BuilderName>(name: Name, view: ViewOf<Name>) => Promise<Uint8Array>

/** On this thread: for tests and scripts. The Word writer is large, so it is read when first needed. */
export const typesetHere: Typeset = async (name, view) => {
  const { build } = await import('./builders')
  return build(name, view)
}
