import { type DocumentKey, type DocumentKind, documentKinds } from '#shared/domain/document'

export type DocumentName = Pick<DocumentKey, 'kind' | 'key'>

export type Place =
  | { screen: 'list'; document: DocumentName | null }
  | { screen: 'preview'; document: DocumentName }
  | { screen: 'texts'; kind: DocumentKind | null }
  | { screen: 'unknown' }

export const listPath = '/van-ban'
export const previewPath = ({ kind, key }: DocumentName): string =>
  `${listPath}/xem/${kind}${key === '' ? '' : `/${encodeURIComponent(key)}`}`
export const textsPath = (kind: DocumentKind | null = null): string =>
  `${listPath}/mau-chu${kind === null ? '' : `/${kind}`}`

/** What of this area an address means; `rest` is what follows '/van-ban/'. */
export function placeOf(rest: string): Place {
  const [first = '', ...others] = rest
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent)
  if (first === '') return { screen: 'list', document: null }
  if (first === 'mau-chu') {
    const [kind] = others
    return { screen: 'texts', kind: isKind(kind) ? kind : null }
  }
  const [kind, key = ''] = first === 'xem' ? others : [first, ...others]
  if (!isKind(kind)) return { screen: 'unknown' }
  return { screen: first === 'xem' ? 'preview' : 'list', document: { kind, key } }
}

const isKind = (text: string | undefined): text is DocumentKind =>
  documentKinds.includes(text as DocumentKind)

/** Names a row among the rows of a campaign. */
export const rowKeyOf = ({ kind, key }: DocumentName): string => `${kind}/${key}`
