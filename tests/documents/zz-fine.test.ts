import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { test } from 'vitest'
import { awardDecision } from '#main/documents/award-decision'
import { renderDocument } from '#main/documents/render'
import { printAll } from '../helpers/pdf'
import { decisionView, person } from './sample-views'
const line = 'Căn cứ Thông báo về kết quả bình xét thi đua của các đơn vị'
test('fine', async () => {
  for (const keep of [true, false]) {
  const docs = []
  for (const length of [3,4,5,6,7,8,9,10]) for (let k = 0; k < 27; k++) {
    const parts = unzipSync(await renderDocument(awardDecision({ ...decisionView, legalBases: Array.from({ length }, () => line), entries: [person('LDTT', 540_000, 1)] })))
    let t = strFromU8(parts['word/document.xml']!).replace(/w:before="1700"/, `w:before="${1700 + k * 20}"`)
    if (!keep) t = t.replace(/(<w:pStyle w:val="(?:NoiNhan|NoiNhanDong|ChucVuKy|HoTenKy)"\/>)<w:keepNext\/>/g, '$1')
    docs.push(zipSync({ ...parts, 'word/document.xml': strToU8(t) }))
  }
  const pdfs = await printAll(docs)
  console.log(keep, pdfs.map(p => p.pages.length).join(''), pdfs.filter(p => p.pages.some(x => x.texts.length === 0 || (x.texts.length===1))).length,
   pdfs.filter(p=>!p.pages.some(x=>/này\.\/\. .*Nguyễn Văn Minh/.test(x.text))).length)
  }
}, 300000)
