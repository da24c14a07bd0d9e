import { Button } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { formatDay } from '#shared/day'
import type { Decision } from '#shared/domain/decision'
import { request } from '../../api'
import { Banner, ErrorBanner } from '../../components/error-banner'
import { formatMoment } from '../../components/moments'
import { useLostFocus } from '../../components/use-lost-focus'
import { useWordExport, WordExportNews } from '../../components/word-export'
import { AmendmentBanner } from './amendment-banner'
import { amendedLines } from './amendment-words'
import { DecisionBar } from './decision-bar'
import { DecisionEntries } from './decision-entries'
import fields from './decision-fields.module.css'
import { DecisionMoney } from './decision-money'
import { decisionName, fullNumber } from './decision-names'
import classes from './decisions.module.css'
import { type Side, SideSwitch } from './side-switch'
import { usePropose } from './use-propose'

/** An issued decision: to be read and printed, never changed. */
export function IssuedDecision({ decision, sign }: { decision: Decision; sign: string }) {
  const exported = useWordExport(() => request('decisions.exportWord', { id: decision.id }))
  const { propose, isPending, error } = usePropose(decision.campaignId)
  const amended = useMemo(() => amendedLines(decision.entries, decision.amendments, sign), [decision, sign])
  const [query, setQuery] = useState('')
  const [side, setSide] = useState<Side>('fields')
  const toDocuments = useLostFocus<HTMLAnchorElement>()
  return (
    <div className={classes.inHand}>
      <DecisionBar decision={decision} sign={sign}>
        <Button
          variant="default"
          loading={isPending}
          onClick={() => propose({ kind: 'correction', aboutId: decision.id })}
        >
          Đính chính…
        </Button>
        <Button
          variant="default"
          loading={isPending}
          onClick={() => propose({ kind: 'revocation', aboutId: decision.id })}
        >
          Thu hồi…
        </Button>
        <Button
          leftSection={<IconFileTypeDocx size={16} aria-hidden />}
          loading={exported.isExporting}
          onClick={() => void exported.start()}
        >
          Xuất Word
        </Button>
      </DecisionBar>
      <Banner
        tone="info"
        actions={
          <Button
            component={Link}
            ref={toDocuments}
            href={`/van-ban/decision/${decision.id}`}
            size="compact-sm"
            fz="xs"
            variant="default"
          >
            Sang Văn bản
          </Button>
        }
      >
        Đã ban hành{decision.issuedAt && ` lúc ${formatMoment(decision.issuedAt)}`}, không sửa được. Có sai
        sót thì bấm “Đính chính…” hoặc “Thu hồi…”.
      </Banner>
      <AmendmentBanner amendments={decision.amendments} sign={sign} />
      <ErrorBanner error={error} />
      <WordExportNews exported={exported} />
      <SideSwitch side={side} onSide={setSide} label={`Danh sách kèm theo (${decision.entries.length})`} />
      <div className={classes.columns} data-side={side}>
        <dl className={fields.read}>
          <dt>Số</dt>
          <dd>{fullNumber(decision.number, sign)}</dd>
          <dt>Ngày ký</dt>
          <dd>{decision.signedOn && formatDay(decision.signedOn)}</dd>
          <dt>Trích yếu</dt>
          <dd>Về việc {decision.subject}</dd>
          <dt>Căn cứ</dt>
          <dd>
            <ol>
              {decision.legalBases.map((basis) => (
                <li key={basis}>{basis}</li>
              ))}
            </ol>
          </dd>
          <dt>Theo đề nghị của</dt>
          <dd>{decision.proposedBy}</dd>
          {decision.kind === 'bonus' && (
            <>
              <dt>Thưởng theo</dt>
              <dd>{decision.pays.map((one) => decisionName(one, sign)).join('; ')}</dd>
            </>
          )}
          <dt>Tiền thưởng</dt>
          <dd>
            {decision.carriesMoney ? (
              <DecisionMoney decision={decision} />
            ) : (
              'Không kèm; thưởng bằng quyết định thưởng tiền riêng.'
            )}
          </dd>
          {decision.carriesMoney && (
            <>
              <dt>Nguồn kinh phí</dt>
              <dd>{decision.fundSource}</dd>
            </>
          )}
          <dt>Người ký</dt>
          <dd>
            {decision.signerOffice} {decision.signerName}
          </dd>
          {decision.note && (
            <>
              <dt>Ghi chú riêng</dt>
              <dd className={fields.note}>{decision.note}</dd>
            </>
          )}
        </dl>
        <DecisionEntries
          decision={decision}
          entries={decision.entries}
          query={query}
          onQuery={setQuery}
          onLeaveOut={null}
          amended={amended}
        />
      </div>
    </div>
  )
}
