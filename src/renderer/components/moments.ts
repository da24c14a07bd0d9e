/** Points in time as the officer reads them. Input is ISO time; the clock is the computer's own. */

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** '10:32'. */
export function formatClock(isoTime: string): string {
  const date = new Date(isoTime)
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

/** '10:32 ngày 03/07/2023'. */
export function formatMoment(isoTime: string): string {
  const date = new Date(isoTime)
  const day = `${twoDigits(date.getDate())}/${twoDigits(date.getMonth() + 1)}/${date.getFullYear()}`
  return `${formatClock(isoTime)} ngày ${day}`
}

/** '10:32' when it is today, else with the day. */
export function formatRecent(isoTime: string, now: Date = new Date()): string {
  return new Date(isoTime).toDateString() === now.toDateString()
    ? formatClock(isoTime)
    : formatMoment(isoTime)
}

const minuteMs = 60_000

/** 'vừa xong', '5 phút trước', '3 giờ trước', '2 ngày trước'. */
export function formatAge(isoTime: string, now: Date = new Date()): string {
  const minutes = Math.floor((now.getTime() - new Date(isoTime).getTime()) / minuteMs)
  if (minutes < 1) return 'vừa xong'
  if (minutes < 60) return `${minutes} phút trước`
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? `${hours} giờ trước` : `${Math.floor(hours / 24)} ngày trước`
}

/** 1536 → '1,5 kB'. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`
  const units = ['kB', 'MB', 'GB']
  let value = bytes / 1000
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${value.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} ${units[unit]}`
}
