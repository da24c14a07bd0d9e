const life = (page) => page.getByRole('region', { name: 'Các bước của đợt' })

/** Takes the campaign's next step by its name; `picture` names the question that may come first. */
export async function takeStep(officer, camera, name, reached, picture) {
  const { page } = officer
  await officer.goTo('Bàn việc')
  await officer.press(name, life(page))
  if (picture) {
    const question = page.getByRole('dialog', { name })
    await question.waitFor()
    await camera.take(page, picture)
    await officer.press(name, question)
  }
  await life(page).locator('[aria-current="step"]').getByText(reached).waitFor()
}
