import { sqliteCode } from '#main/database/open-connection'
import type { Failure } from '#shared/result'

/** Columns that must be unique: the field of the form they stand in, and what to say there. */
const uniqueColumns: Record<string, { field: string; sentence: string }> = {
  'unit.name': { field: 'name', sentence: 'Đã có đơn vị tên này.' },
  'person.staff_code': { field: 'staffCode', sentence: 'Mã viên chức này đã có ở người khác.' },
  'person.citizen_id': { field: 'citizenId', sentence: 'Số CCCD này đã có ở người khác.' },
}

/**
 * What SQLite refused, in the officer's words; null when the error is not SQLite's or is a mistake of ours.
 * Services check what they can name better; this is the net under them.
 */
export function sqliteFailure(error: unknown): Failure | null {
  const code = sqliteCode(error)
  if (code === null) return null
  if (/^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY|ROWID)$/.test(code)) return duplicate((error as Error).message)
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
    return {
      code: 'conflict',
      message:
        'Chưa ghi được vì mục này gắn với dữ liệu ở chỗ khác. Mở lại màn hình để xem số liệu mới nhất.',
    }
  if (code.startsWith('SQLITE_CONSTRAINT') || code === 'SQLITE_TOOBIG')
    return { code: 'invalid', message: 'Có giá trị không hợp lệ nên chưa ghi; dữ liệu đã lưu không đổi.' }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code))
    return databaseFailure('Tệp sổ đang bị một chương trình khác giữ. Chờ một lát rồi làm lại.')
  if (code === 'SQLITE_FULL')
    return databaseFailure('Chưa ghi được vì ổ đĩa đầy. Xoá bớt tệp không dùng rồi làm lại.')
  if (/^SQLITE_(READONLY|PERM|AUTH)/.test(code))
    return databaseFailure('Chưa ghi được vì tệp sổ đang ở chế độ chỉ đọc. Cho phép ghi rồi làm lại.')
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
    return databaseFailure('Tệp sổ bị hỏng. Đóng Sổ Thi đua rồi mở lại để khôi phục bản sao gần nhất.')
  if (/^SQLITE_(IOERR|CANTOPEN)/.test(code))
    return databaseFailure('Ổ đĩa không đọc hoặc ghi được tệp sổ. Kiểm tra ổ đĩa rồi làm lại.')
  return null
}

function duplicate(message: string): Failure {
  const column = /constraint failed: (\S+?)(?:,|$)/.exec(message)?.[1] ?? ''
  const known = uniqueColumns[column]
  if (!known) return { code: 'conflict', message: 'Mục này đã có rồi nên chưa ghi thêm.' }
  return { code: 'conflict', message: known.sentence, fields: { [known.field]: known.sentence } }
}

const databaseFailure = (message: string): Failure => ({ code: 'database', message })
