import type { FlowItem } from '../flow/slab.ts'
import type { Column } from '../page/page-size.ts'
import type { PaperContext } from '../page/paper-context.ts'
import type { StructureNode } from '../pdf/structure-tree.ts'
import type { Block } from './block.ts'

/** Where a block is laid out: the column it fills and the element it belongs to. */
export type Scope = {
  readonly context: PaperContext
  readonly column: Column
  readonly parent: StructureNode
}

export type FlowItems = AsyncGenerator<FlowItem, void, undefined>

/** Lays out any block; handed to the blocks that contain others. */
export type LayBlock = (scope: Scope, block: Block) => FlowItems
