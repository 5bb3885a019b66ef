import type { PostHeld } from '../../../src/contract/people.ts'
import { peopleText } from '../../../src/text/screens/people.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Part } from '../../ui/Facts.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { useSay } from '../../ui/language.tsx'
import { CodesInput } from '../evidence/CodesInput.tsx'
import type { PersonPart } from './PersonScreen.tsx'

/** Posts with their dates and sources; the core takes the one in force on the day of the act. */
export function PostsPart({ draft, change }: PersonPart) {
  const say = useSay()
  return (
    <Part title={say(peopleText.partPosts)} note={say(peopleText.partPostsNote)}>
      <Rows
        rows={draft.posts}
        onChange={(posts) => change({ posts })}
        blank={() => blankPost}
        addLabel={say(peopleText.addPost)}
      >
        {(post, set) => <PostFields post={post} self={draft.code} set={set} />}
      </Rows>
    </Part>
  )
}

function PostFields({ post, self, set }: { post: PostHeld; self: string; set: (post: PostHeld) => void }) {
  const say = useSay()
  const { caseId } = useCase()
  const people = useAnswerOr('people.list', { caseId }, []).filter((one) => one.id !== self)
  return (
    <>
      <TextInput
        label={say(peopleText.postPosition)}
        value={post.position || null}
        onChange={(position) => set({ ...post, position: position ?? '' })}
        required
      />
      <TextInput label={say(peopleText.postRank)} value={post.rank} onChange={(rank) => set({ ...post, rank })} />
      <TextInput
        label={say(peopleText.postKind)}
        value={post.postKind}
        onChange={(postKind) => set({ ...post, postKind })}
      />
      <DateInput label={say(peopleText.postFrom)} value={post.from} onChange={(from) => set({ ...post, from })} />
      <DateInput label={say(peopleText.postTo)} value={post.to} onChange={(to) => set({ ...post, to })} />
      <TextInput
        label={say(peopleText.postUnit)}
        value={post.workUnit}
        onChange={(workUnit) => set({ ...post, workUnit })}
      />
      <TextInput
        label={say(peopleText.postAgency)}
        value={post.agency}
        onChange={(agency) => set({ ...post, agency })}
      />
      <TextInput
        label={say(peopleText.postTerritory)}
        value={post.territorialRole}
        onChange={(territorialRole) => set({ ...post, territorialRole })}
      />
      <Choice
        label={say(peopleText.postSuperior)}
        value={post.directSuperior}
        options={people.map(({ id, body }) => ({ value: id, label: body.code, note: body.name }))}
        onChange={(directSuperior) => set({ ...post, directSuperior: directSuperior || null })}
        clearable
      />
      <TextInput
        label={say(peopleText.postAuthority)}
        value={post.personnelAuthority}
        onChange={(personnelAuthority) => set({ ...post, personnelAuthority })}
      />
      <CodesInput
        kind="evidence"
        label={say(peopleText.postSource)}
        value={post.source}
        onChange={(source) => set({ ...post, source })}
      />
    </>
  )
}

const blankPost: PostHeld = {
  from: null,
  to: null,
  rank: null,
  position: '',
  postKind: null,
  territorialRole: null,
  workUnit: null,
  agency: null,
  directSuperior: null,
  personnelAuthority: null,
  source: [],
}
