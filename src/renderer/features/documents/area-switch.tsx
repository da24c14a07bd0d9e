import { SegmentedControl } from '@mantine/core'
import { useLocation } from 'wouter'
import { listPath, textsPath } from './places'

/** The documents of the campaign in hand, or the wording all campaigns share. */
export function AreaSwitch({ area }: { area: 'documents' | 'texts' }) {
  const [, go] = useLocation()
  return (
    <SegmentedControl
      aria-label="Phần"
      value={area}
      onChange={(next) => go(next === 'texts' ? textsPath() : listPath)}
      data={[
        { value: 'documents', label: 'Văn bản của đợt' },
        { value: 'texts', label: 'Mẫu chữ' },
      ]}
    />
  )
}
