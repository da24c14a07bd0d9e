import { Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { formatDay } from '#shared/day'
import { regimeOn, regimes } from '#shared/rules/regime'
import type { Regime } from '#shared/rules/regimes/types'
import { resolveSettings } from '#shared/rules/resolve-settings'
import { useRequest } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { LacksList } from '../../components/lacks-list'
import { Page } from '../../components/page'
import { useFindKey } from '../../components/use-find-key'
import { ConditionList } from './condition-list'
import { conditionRows } from './conditions'
import { Instruments } from './instruments'
import classes from './regimes.module.css'
import { SettingList } from './setting-list'

const views = ['settings', 'conditions', 'instruments'] as const
type View = (typeof views)[number]

const path = '/thiet-lap/quy-dinh'

/** What stands for each part in the address. */
const parts: Record<View, string> = { settings: 'thiet-lap', conditions: 'dieu-kien', instruments: 'van-ban' }

/** A key in the address: its own slash would part it. */
const inAddress = (key: string) => key.replaceAll('/', '~')

export default function RegimePage() {
  const { regimeId, part, key } = useParams<{ regimeId?: string; part?: string; key?: string }>()
  const [, go] = useLocation()
  const { data: state } = useRequest('app.state', null)
  if (state?.phase !== 'ready') return null
  const regime = regimes.find(({ id }) => id === regimeId) ?? regimeOn(state.today)
  return (
    <RegimeScreen
      key={regime.id}
      regime={regime}
      isPresent={regime === regimeOn(state.today)}
      view={views.find((view) => parts[view] === part) ?? 'settings'}
      openKey={key?.replaceAll('~', '/') ?? null}
      onRegime={(id) => go(`${path}/${id}`)}
      onShow={(view, shown) =>
        go([path, regime.id, parts[view], ...(shown === null ? [] : [inAddress(shown)])].join('/'))
      }
    />
  )
}

type Props = {
  regime: Regime
  isPresent: boolean
  view: View
  openKey: string | null
  onRegime: (id: string) => void
  onShow: (view: View, key: string | null) => void
}

function RegimeScreen({ regime, isPresent, view, openKey, onRegime, onShow }: Props) {
  const { data: desk, error } = useRequest('regimes.get', { regimeId: regime.id })
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [query, setQuery] = useState('')
  const searchBox = useFindKey()
  const deferredQuery = useDeferredValue(query)
  const resolved = useMemo(() => resolveSettings(regime, desk?.overrides), [regime, desk])
  const conditions = useMemo(() => conditionRows(regime, resolved), [regime, resolved])
  if (!desk) return <ErrorBanner error={error} />

  const openCount = {
    settings: resolved.settings.filter((setting) => setting.needsConfirmation).length,
    conditions: conditions.filter(isUnconfirmed).length,
  }

  return (
    <Page
      title="Quy định thi đua, khen thưởng"
      help={aboutRegime(regime, isPresent)}
      tools={
        <>
          <div className={classes.when}>
            <SegmentedControl
              aria-label="Quy định theo ngày ký quyết định"
              value={regime.id}
              onChange={onRegime}
              data={regimes.map(({ id, from, to }) => ({ value: id, label: span(from, to) }))}
            />
          </div>
          <div className={classes.tools}>
            <SegmentedControl
              aria-label="Phần"
              value={view}
              onChange={(next) => onShow(next as View, null)}
              data={[
                { value: 'settings', label: `Thiết lập ${resolved.settings.length}` },
                { value: 'conditions', label: `Điều kiện xét ${conditions.length}` },
                { value: 'instruments', label: `Văn bản ${regime.instruments.length}` },
              ]}
            />
            {view !== 'instruments' && (
              <>
                <TextInput
                  ref={searchBox}
                  className={classes.search}
                  aria-label="Tìm mục"
                  placeholder="Tìm mục (Ctrl+F)"
                  leftSection={<IconSearch size={15} aria-hidden />}
                  value={query}
                  onChange={(event) => setQuery(event.currentTarget.value)}
                />
                <Checkbox
                  label={`Chỉ mục cần xác nhận (${openCount[view]})`}
                  checked={onlyOpen}
                  onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
                />
              </>
            )}
          </div>
          {desk.problems.length > 0 && (
            <div className={classes.problems}>
              <LacksList
                title="Thiết lập cần xem lại"
                done=""
                lacks={desk.problems.map(({ key, message }) => ({
                  sentence: message,
                  onGo: () => onShow(key.includes('/') ? 'conditions' : 'settings', key),
                }))}
              />
            </div>
          )}
        </>
      }
      isFixed
    >
      {view === 'settings' && (
        <SettingList
          desk={desk}
          resolved={resolved}
          query={deferredQuery}
          onlyOpen={onlyOpen}
          openKey={openKey}
          onOpen={(key) => onShow('settings', key)}
        />
      )}
      {view === 'conditions' && (
        <ConditionList
          regimeId={regime.id}
          rows={conditions.filter((row) => !onlyOpen || isUnconfirmed(row))}
          query={deferredQuery}
          openKey={openKey}
          onOpen={(key) => onShow('conditions', key)}
          onOpenSetting={(key) => onShow('settings', key)}
        />
      )}
      {view === 'instruments' && <Instruments regime={regime} />}
    </Page>
  )
}

const isUnconfirmed = (row: { mark: string; isJudgement: boolean }) =>
  !row.isJudgement && (row.mark === 'C' || row.mark === 'M')

const span = (from: string | null, to: string | null) => {
  if (from === null) return `Đến ${formatDay(to!)}`
  return to === null ? `Từ ${formatDay(from)}` : `${formatDay(from)} – ${formatDay(to)}`
}

/** What the regime is, when it applies, and what may still follow the earlier one. */
function aboutRegime(regime: Regime, isPresent: boolean): string {
  const { name, from, transition } = regime
  const applies = `Quyết định ký ${spanInWords(regime)}${isPresent ? ', đang áp dụng' : ''}.`
  if (!transition || from === null) return `${name}. ${applies}`
  const what = transition.scope === 'every-award' ? 'Hồ sơ nhận' : 'Hồ sơ khen thưởng cấp Nhà nước đã trình'
  return `${name}. ${applies} ${what} trước ngày ${formatDay(from)} có thể theo quy định trước (${transition.article}).`
}

const spanInWords = ({ from, to }: Regime) =>
  [from && `từ ${formatDay(from)}`, to && `đến ${formatDay(to)}`].filter(Boolean).join(' ')
