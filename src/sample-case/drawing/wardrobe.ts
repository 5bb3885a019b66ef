import type { Figure } from './draw-figure.ts'
import type { SeededRandom } from './seeded-random.ts'

const skins = ['#b98563', '#a8734f', '#c6926c', '#96643f'] as const

/** How the people of the story dress: the same clothes in every picture they stand in. */
export const wardrobe = {
  subjectOne: {
    skin: '#b98563',
    hair: '#2c2320',
    hairStyle: 'bun',
    top: '#8a4f5c',
    pattern: '#e0bf8a',
    bottom: '#4c3a2e',
    dress: 'sarong',
  },
  subjectTwo: { skin: '#a8734f', hair: '#2a211e', hairStyle: 'short', top: '#ece5d6', bottom: '#3a3f4b' },
  candidate: {
    skin: '#a8734f',
    hair: '#2a211e',
    hairStyle: 'short',
    top: '#efe6d2',
    bottom: '#3a3642',
    sash: '#5d3f5f',
  },
  neighbour: { skin: '#c6926c', hair: '#241c1a', hairStyle: 'long', top: '#6d7f7a', bottom: '#4a3b44', dress: 'gown' },
  farmer: {
    skin: '#96643f',
    hair: '#2c2320',
    hairStyle: 'straw-hat',
    headwear: '#cfae6b',
    top: '#7c6a58',
    bottom: '#38343c',
    shortSleeves: true,
  },
} as const satisfies Record<string, Figure>

/** Somebody from the crowd, dressed at random in quiet colours. */
export function dressVillager(random: SeededRandom): Figure {
  const woman = random.next() < 0.5
  const headwear = random.pick(['#6b5a7a', '#8a7a62', '#5c6b70', '#7a4f4a', '#c9b48a'])
  const hairStyle = woman
    ? random.pick(['bun', 'long', 'bun', 'straw-hat'] as const)
    : random.pick(['short', 'short', 'cap', 'wrap', 'straw-hat'] as const)
  const top = random.pick(['#8c6f5e', '#6f7c86', '#7d6a84', '#a58a5f', '#8a5a50', '#5f7069', '#b5a48c', '#59607a'])
  const bottom = random.pick(['#3a3642', '#4a3d36', '#3b4450', '#574450'])
  const dress = woman
    ? random.pick(['sarong', 'gown', 'trousers'] as const)
    : random.pick(['trousers', 'trousers', 'sarong'] as const)
  const woven = random.next() < 0.35 ? { pattern: random.pick(['#e2cfa4', '#d5a77a', '#c9c3d6']) } : {}
  return {
    skin: random.pick(skins),
    hair: '#2a2220',
    hairStyle,
    headwear: hairStyle === 'straw-hat' ? '#cdb077' : headwear,
    top,
    bottom,
    dress,
    shortSleeves: random.next() < 0.4,
    ...woven,
  }
}
