import '@mantine/spotlight/styles.css'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { invalidate, request, useRequest } from '../api'
import { notifyDone, notifyFailure } from '../components/notify'
import { useCampaigns } from './campaign-context'
import { focusBody } from './focus-body'
import classes from './search.module.css'
import { findEntries, type SearchEntry, searchEntries } from './search-entries'
import { takeTyped } from './type-ahead'

const [store, spotlight] = createSpotlight()

/** Finds any person, unit, campaign, screen or action; diacritics may be left out. */
export default function Search({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('')
  useEffect(() => spotlight.open(), [])
  const cameFrom = useRef(document.activeElement)
  const [, go] = useLocation()
  const { campaigns, select } = useCampaigns()
  const { data: people } = useRequest('people.list', { includesFormer: true, includesStudents: true })
  const { data: units } = useRequest('units.list', null)

  const entries = useMemo(
    () => searchEntries({ people: people ?? [], units: units ?? [], campaigns }),
    [people, units, campaigns],
  )
  const groups = useMemo(() => findEntries(entries, query), [entries, query])

  /** Nothing was taken, or nothing that leads elsewhere: the cursor goes on where it stood. */
  function goBack() {
    onClose()
    const { current } = cameFrom
    if (current instanceof HTMLElement) requestAnimationFrame(() => current.isConnected && current.focus())
  }

  function take(entry: SearchEntry) {
    if (entry.command === 'back-up') {
      goBack()
      void backUpNow()
      return
    }
    if (entry.campaignId !== undefined) select(entry.campaignId)
    onClose()
    go(entry.path)
    focusBody()
  }

  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={goBack}
      scrollable
      maxHeight={480}
      transitionProps={{ duration: 0 }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.25 }}
    >
      <Spotlight.Search
        aria-label="Tìm người, đơn vị, mục, việc"
        onFocus={() => {
          const typed = takeTyped()
          if (typed) setQuery((query) => query + typed)
        }}
        placeholder="Tìm người, đơn vị, mục, việc… gõ không dấu cũng được"
        leftSection={<IconSearch size={18} stroke={1.6} />}
      />
      <Spotlight.ActionsList>
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.label} label={group.label}>
            {group.entries.map((entry) => (
              <Spotlight.Action key={entry.id} className={classes.entry} onClick={() => take(entry)}>
                <span className={classes.label}>{entry.label}</span>
                <span className={classes.detail}>{entry.detail}</span>
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && (
          <Spotlight.Empty>Không thấy “{query}”. Thử một phần của tên, hoặc mã viên chức.</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

async function backUpNow(): Promise<void> {
  try {
    const copy = await request('database.backUpNow', null)
    await invalidate(['app.', 'database.'])
    notifyDone(`Đã sao lưu vào ${copy.fileName}.`)
  } catch (error) {
    notifyFailure(error)
  }
}
