import { getAward } from '#shared/domain/award'
import { formatShare, type SchoolSummary } from '#shared/domain/school-summary'
import { lowerFirst } from '#shared/text/case'
import { type FigureKey, figureNames, shareSentence, totalPeople, totalSentence } from './arithmetic'
import { Figure } from './figure'
import classes from './summary.module.css'

/** The last line of the table: the whole school. */
export function SummaryTotals({ summary, isNarrow }: { summary: SchoolSummary; isNarrow: boolean }) {
  const { total } = summary
  const figure = (key: FigureKey) => (
    <td data-align="right">
      <Figure
        title={`${figureNames[key]} – toàn trường`}
        arithmetic={[totalSentence(key, summary), shareSentence(key, total)]}
        people={totalPeople(key, summary.rows)}
      >
        {total[key].count}
      </Figure>
    </td>
  )
  const share = (key: FigureKey) => (
    <td data-align="right">{formatShare(total[key].count, total.people.count)}</td>
  )
  return (
    <tr>
      {!isNarrow && <td />}
      <th scope="row">Toàn trường</th>
      {figure('people')}
      {figure('advancedWorkers')}
      {share('advancedWorkers')}
      {figure('emulators')}
      {share('emulators')}
      {figure('commended')}
      {figure('notConsidered')}
      <td className={classes.collectives}>
        <CollectiveTotals summary={summary} />
      </td>
    </tr>
  )
}

function CollectiveTotals({ summary }: { summary: SchoolSummary }) {
  const groups = [...summary.collectiveTitles, ...summary.collectiveForms]
  if (groups.length === 0) return <>–</>
  return (
    <Figure
      title="Danh hiệu và khen thưởng tập thể"
      list={groups.map(({ code, units }) => (
        <section key={code}>
          <h3 className={classes.awardName}>
            {getAward(code).name}: {units.length} tập thể
          </h3>
          <ol className={classes.people}>
            {units.map((unit) => (
              <li key={unit}>{unit}</li>
            ))}
          </ol>
        </section>
      ))}
    >
      {groups.map(({ code, units }) => `${units.length} ${getAward(code).shortName}`).join(', ')}
    </Figure>
  )
}

/** What the table can't say by itself: why columns exceed the totals, and what LĐTT includes. */
export function SummaryNotes({ summary }: { summary: SchoolSummary }) {
  const sums = (['people', 'advancedWorkers'] as const).flatMap((key) => {
    const sentence = totalSentence(key, summary)
    return sentence ? [`${figureNames[key]}: ${lowerFirst(sentence)}.`] : []
  })
  const missing = summary.rows.length - summary.submissionCount
  return (
    <ul className={classes.notes}>
      {missing > 0 && (
        <li>
          Mới có {summary.submissionCount}/{summary.rows.length} hồ sơ; {missing} đơn vị chưa có hồ sơ không
          tính vào tổng.
        </li>
      )}
      {sums.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {summary.repeated.length > 0 && (
        <li>
          <Figure
            title="Người có tên ở nhiều hồ sơ"
            arithmetic={['Mỗi người chỉ tính một lần trong tổng.']}
            list={
              <ol className={classes.people}>
                {summary.repeated.map((person) => (
                  <li key={person.personId}>
                    {person.fullName}: {person.units.join(', ')}
                  </li>
                ))}
              </ol>
            }
          >
            Xem {summary.repeated.length} người có tên ở nhiều hồ sơ
          </Figure>
        </li>
      )}
      <li>LĐTT gồm cả Chiến sĩ thi đua. Tỷ lệ tính trên số người của dòng.</li>
    </ul>
  )
}
