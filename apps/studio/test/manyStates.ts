/** A case of 4 sides that hold 7 things, one of which has three settings: 192 states, as text for a page to open. */
export function manyStates(): string {
  const sides = ['north', 'south', 'east', 'west']
  const held = Array.from({ length: 7 }, (_, i) => ({
    id: `post${i + 1}`,
    side: sides[i % sides.length]!,
    options: i === 0 ? ['low', 'middle', 'high'] : ['keep', 'leave'],
  }))
  return [
    'parley: 1',
    'title: Seven posts',
    'question: Which arrangement of the posts would last?',
    'as_of: 2026-03-02',
    `whose_interest: [${sides[0]}]`,
    'parties:',
    ...sides.map(of => `  ${of}: ${of[0]!.toUpperCase()}${of.slice(1)}`),
    'issues:',
    ...held.map(
      ({ id, side, options }, i) =>
        `  ${id}: {name: Post ${i + 1}, options: {${options.map(of => `${of}: ${of} post ${i + 1}`).join(', ')}}, held_by: ${side}}`,
    ),
    'deals:',
    `  now: {name: As it is, ${held.map(({ id, options }) => `${id}: ${options[0]}`).join(', ')}}`,
    'present: now',
    'prefers:',
    '  class: assumed',
    // Each would keep its own posts and have its neighbour leave.
    ...sides.flatMap((of, i) => [
      `  ${of}:`,
      ...held
        .filter(({ side }) => side === sides[(i + 1) % sides.length])
        .map(({ id, options }) => `    - {${id}: ${options.at(-1)}}`),
      ...held
        .filter(({ side }) => side === of)
        .map(({ id, options }) => `    - {${id}: ${options[0]}}`),
      '    - others',
    ]),
    '',
  ].join('\n')
}
