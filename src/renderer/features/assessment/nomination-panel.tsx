import { Button } from '@mantine/core'
import { IconInbox } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { AssessedNomination } from '#shared/domain/assessment'
import { useCommand } from '../../api'
import { Panel } from '../../components/panel'
import { VerdictDetails } from '../../components/verdict/verdict-details'
import { formPath } from './result-filters'

type Props = { campaignId: number; nomination: AssessedNomination; onClose: () => void }

/** The conditions of one nomination beside the list, and the way to its row. */
export function NominationPanel({ campaignId, nomination, onClose }: Props) {
  const { award, personId, unitId, unitName, name, verdict, override } = nomination
  const { mutateAsync: write } = useCommand('assessment.override', { invalidates: ['assessment.'] })
  const way = useRef<HTMLAnchorElement>(null)
  useEffect(() => way.current?.focus({ preventScroll: true }), [])
  return (
    <Panel
      title={name}
      width={500}
      onClose={onClose}
      footer={
        <>
          <Button
            ref={way}
            component={Link}
            href={formPath(nomination)}
            leftSection={<IconInbox size={15} aria-hidden />}
          >
            Mở dòng trong hồ sơ
          </Button>
          {personId !== null && unitName}
        </>
      }
    >
      <VerdictDetails
        name={name}
        award={award}
        verdict={verdict}
        override={override}
        onOverride={(reason) =>
          write({ campaignId, award, personId, unitId: personId === null ? unitId : null, reason, verdict })
        }
      />
    </Panel>
  )
}
