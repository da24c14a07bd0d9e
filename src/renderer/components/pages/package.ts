/** A .docx opened: its parts as XML. */
import { strFromU8, unzipSync } from 'fflate'
import { attribute, childrenOf } from './xml'

export type DocxPackage = {
  body: Element
  styles: Element | null
  numbering: Element | null
  settings: Element | null
  /** The part that a relation of the document leads to. */
  related: (relationId: string) => Element | null
}

const wanted = /^word\/(?:[\w-]+\.xml|_rels\/document\.xml\.rels)$/

/** @throws Error when the bytes are no Word file */
export function openPackage(bytes: Uint8Array): DocxPackage {
  const files = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) })
  const reader = new DOMParser()
  const part = (name: string): Element | null => {
    const file = files[`word/${name}`]
    if (!file) return null
    const { documentElement } = reader.parseFromString(strFromU8(file), 'application/xml')
    return documentElement.localName === 'parsererror' ? null : documentElement
  }
  const body = part('document.xml')?.firstElementChild
  const relations = part('_rels/document.xml.rels')
  if (body?.localName !== 'body') throw new Error('no Word document')
  return {
    body,
    styles: part('styles.xml'),
    numbering: part('numbering.xml'),
    settings: part('settings.xml'),
    related(relationId) {
      const relation = [...childrenOf(relations)].find((one) => one.getAttribute('Id') === relationId)
      const target = attribute(relation, 'Target')
      return target ? part(target) : null
    },
  }
}
