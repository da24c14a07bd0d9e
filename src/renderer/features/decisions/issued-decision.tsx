import { Button } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay } from '#shared/day'
import type { Decision } from '#shared/domain/decision'
import { request } from '../../api'
import { Banner } from '../../components/error-banner'
import { formatMoment } from '../../components/moments'
import { useWordExport, WordExportNews } from '../../components/word-export'
import { DecisionBar } from './decision-bar'
import { DecisionEntries } from './decision-entries'
import fields from './decision-fields.module.css'
import { DecisionMoney } from './decision-money'
import { fullNumber } from './decision-names'
import classes from './decisions.module.css'
import { type Side, SideSwitch } from './side-switch'

/** An issued decision: to be read and printed, never changed. */
export function IssuedDecision({ decision, sign }: { decision: Decision; sign: string }) {
  const exported = useWordExport(() => request('decisions.exportWord', { id: decision.id }))
  const [query, setQuery] = useState('')
  const [side, setSide] = useState<Side>('fields')
  return (
    <div className={classes.inHand}>
      <DecisionBar decision={decision} sign={sign}>
        <Button
          leftSection={<IconFileTypeDocx size={16} aria-hidden />}
          loading={exported.isExporting}
          onClick={() => void exported.start()}
        >
          Xuất Word
        </Button>
      </DecisionBar>
      <Banner tone="info">
        Đã ban hành{decision.issuedAt && ` lúc ${formatMoment(decision.issuedAt)}`}, không sửa được. Có sai
        sót thì lập quyết định khác để điều chỉnh.
      </Banner>
      <WordExportNews exported={exported} />
      <SideSwitch side={side} onSide={setSide} entryCount={decision.entries.length} />
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
          <dt>Tiền thưởng</dt>
          <dd>
            <DecisionMoney decision={decision} />
          </dd>
          <dt>Nguồn kinh phí</dt>
          <dd>{decision.fundSource}</dd>
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
        />
      </div>
    </div>
  )
}
