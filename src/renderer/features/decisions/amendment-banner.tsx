import { Anchor } from '@mantine/core'
import { Fragment } from 'react'
import { Link } from 'wouter'
import type { Amendment } from '#shared/domain/decision'
import { Banner } from '../../components/error-banner'
import { decisionName } from './decision-names'

/** "Đã đính chính bởi Quyết định số …": what has come after an issued decision, each leading to its paper. */
export function AmendmentBanner({ amendments, sign }: { amendments: Amendment[]; sign: string }) {
  if (amendments.length === 0) return null
  return (
    <Banner tone="doubt">
      {amendments.map((amendment, index) => (
        <Fragment key={amendment.id}>
          {index > 0 && '; '}
          {amendment.kind === 'correction' ? 'Đã đính chính bởi ' : 'Đã thu hồi bởi '}
          <Anchor component={Link} href={`/quyet-dinh/${amendment.id}`}>
            {decisionName(amendment, sign)}
          </Anchor>{' '}
          ({new Set(amendment.changes.map((change) => change.entryPlace)).size} dòng)
        </Fragment>
      ))}
      . Bản này giữ nguyên như khi ban hành.
    </Banner>
  )
}
