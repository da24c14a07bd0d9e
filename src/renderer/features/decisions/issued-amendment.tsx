import { Button } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay } from '#shared/day'
import type { Decision } from '#shared/domain/decision'
import { formatMoney } from '#shared/money'
import { request } from '../../api'
import { Banner } from '../../components/error-banner'
import { formatMoment } from '../../components/moments'
import { useWordExport, WordExportNews } from '../../components/word-export'
import { AboutLink } from './about-link'
import classes from './amendment.module.css'
import { changeText, lineName } from './amendment-words'
import { DecisionBar } from './decision-bar'
import fields from './decision-fields.module.css'
import { fullNumber } from './decision-names'
import page from './decisions.module.css'
import { type Side, SideSwitch } from './side-switch'

type Props = { decision: Decision & { about: NonNullable<Decision['about']> }; sign: string }

/** An issued correction or revocation: to be read and printed, never changed. */
export function IssuedAmendment({ decision, sign }: Props) {
  const { about, changes, money, kind } = decision
  const exported = useWordExport(() => request('decisions.exportWord', { id: decision.id }))
  const [side, setSide] = useState<Side>('fields')
  const lines = Map.groupBy(changes, (change) => change.entryPlace)
  const isCorrection = kind === 'correction'
  const label = `${isCorrection ? 'Chỗ đính chính' : 'Dòng thu hồi'} (${lines.size})`
  return (
    <div className={page.inHand}>
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
        Đã ban hành{decision.issuedAt && ` lúc ${formatMoment(decision.issuedAt)}`}, không sửa được. Sổ khen
        thưởng đã ghi theo.
      </Banner>
      <WordExportNews exported={exported} />
      <SideSwitch side={side} onSide={setSide} label={label} />
      <div className={page.columns} data-side={side}>
        <div className={fields.read}>
          <AboutLink about={about} sign={sign} verb={isCorrection ? 'Đính chính' : 'Thu hồi theo'} />
          <dl>
            <dt>Số</dt>
            <dd>{fullNumber(decision.number, sign)}</dd>
            <dt>Ngày ký</dt>
            <dd>{decision.signedOn && formatDay(decision.signedOn)}</dd>
            <dt>Trích yếu</dt>
            <dd>Về việc {decision.subject}</dd>
            <dt>Lý do</dt>
            <dd className={fields.note}>{decision.reason}</dd>
            {!isCorrection && (
              <>
                <dt>Tiền thưởng thu hồi</dt>
                <dd>{formatMoney(money.total)} đồng</dd>
              </>
            )}
            <dt>Người ký</dt>
            <dd>
              {decision.signerOffice} {decision.signerName}
            </dd>
          </dl>
        </div>
        <section className={classes.panel} aria-label={label}>
          <header className={classes.head}>
            <h2>{label}</h2>
          </header>
          <div className={classes.body}>
            <ul className={classes.done}>
              {[...lines].map(([place, ofLine]) => {
                const entry = about.entries[place]
                return (
                  entry && (
                    <li key={place}>
                      <strong>{lineName(entry)}</strong>
                      {ofLine.map((change) => (
                        <div key={change.field}>
                          {change.field === 'revoked'
                            ? Number(change.before) > 0
                              ? `Tiền nộp lại ${formatMoney(Number(change.before))} đồng`
                              : 'Không có tiền thưởng'
                            : changeText(change, entry)}
                        </div>
                      ))}
                    </li>
                  )
                )
              })}
            </ul>
          </div>
        </section>
      </div>
    </div>
  )
}
