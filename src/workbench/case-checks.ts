import type { Clock, Log } from '../base/ports.ts'
import type { CaseCheck } from '../contract/custody.ts'
import type { CaseIntegrity } from '../contract/integrity.ts'
import type { Notice } from '../contract/envelope.ts'
import { WorkbenchError } from '../contract/failure.ts'
import { knownMismatches, mismatchActs, subjectsOf, type KnownMismatch } from '../model/known-mismatches.ts'
import type { OpenCase } from '../vault/open-case.ts'
import { checkInThread, type RunningCheck } from './check-in-thread.ts'
import type { FoundCheck } from './check-thread.ts'
import { toEntryViews } from './custody-entries.ts'

/** What is known of the integrity of the open cases: by the checks since opening, and by what the log holds unexplained. */
export type CaseChecks = {
  standing(opened: OpenCase): CaseIntegrity
  /** Begins a check in the background; nothing where this opening has had one, or has one. */
  beginQuietly(opened: OpenCase): void
  /** Checks at full speed; over a thread where the host goes on answering meanwhile. */
  check(opened: OpenCase): Promise<FoundCheck>
  /** Takes a check in as the last one. */
  keep(opened: OpenCase, startedAt: string, found: FoundCheck): void
  /** Reads again what the log says of mismatches. */
  reread(opened: OpenCase): void
  letGo(caseId: string): void
}

type Standing = Pick<CaseIntegrity, 'state' | 'progress' | 'last'> & {
  problems: CaseCheck['problems']
  known: readonly KnownMismatch[] | null
  running: RunningCheck | null
}

type Parts = {
  clock: Clock
  log: Log
  notify: (notice: Notice) => void
  /** Makes the sentence of a problem from what it is about. */
  tell: (problem: CaseCheck['problems'][number]) => string
  /** Writes the custody entry of a check. */
  record: (opened: OpenCase, found: FoundCheck) => void
}

export function createCaseChecks({ clock, log, notify, tell, record }: Parts): CaseChecks {
  const standings = new Map<string, Standing>()
  /** Which check took the place of one that was stopped for it. */
  const successors = new WeakMap<RunningCheck, RunningCheck>()
  const now = () => new Date(clock.nowMs()).toISOString()

  function standingOf({ identity }: OpenCase): Standing {
    const found = standings.get(identity.caseId)
    if (found) return found
    const made: Standing = { state: 'unchecked', progress: null, last: null, problems: [], known: null, running: null }
    standings.set(identity.caseId, made)
    return made
  }

  function known(opened: OpenCase): readonly KnownMismatch[] {
    const standing = standingOf(opened)
    standing.known ??= knownMismatches(toEntryViews(opened.rows.custody.ofActs(mismatchActs)))
    return standing.known
  }

  function begin(opened: OpenCase, quietly: boolean): RunningCheck {
    const standing = standingOf(opened)
    const { caseId } = opened.identity
    standing.running?.stop()
    const running = checkInThread({ root: opened.folder.root, quietly }, (done, total) => {
      if (standing.running !== running) return
      standing.progress = { done, total }
      notify({ kind: 'integrity-changed', caseId })
    })
    if (standing.running) successors.set(standing.running, running)
    Object.assign(standing, { running, state: 'checking', progress: null })
    notify({ kind: 'integrity-changed', caseId })
    return running
  }

  function end(opened: OpenCase, running: RunningCheck, state: CaseIntegrity['state']): void {
    const standing = standingOf(opened)
    // A check that was begun after this one has the word.
    if (standing.running !== running) return
    Object.assign(standing, { running: null, progress: null, state })
    notify({ kind: 'integrity-changed', caseId: opened.identity.caseId })
  }

  /** A check that was begun after this one looks at all that this one would have looked at: whoever waits hears what it found. */
  async function foundBy(running: RunningCheck): Promise<FoundCheck> {
    try {
      return await running.found
    } catch (error) {
      const successor = successors.get(running)
      if (!successor) throw error
      return foundBy(successor)
    }
  }

  async function runQuietly(opened: OpenCase): Promise<void> {
    const startedAt = now()
    const running = begin(opened, true)
    try {
      const found = withSentences(await running.found)
      if (standingOf(opened).running !== running) return
      if (isNews(opened, found)) record(opened, found)
      checks.keep(opened, startedAt, found)
      end(opened, running, 'checked')
    } catch (error) {
      if (!standings.has(opened.identity.caseId) || standingOf(opened).running !== running) return
      log.warn('quiet-check', { problem: error instanceof Error ? error.message : String(error) })
      end(opened, running, 'unfinished')
    }
  }

  const withSentences = (found: FoundCheck): FoundCheck => ({
    ...found,
    // The thread has only the clock of the machine; the core's own is the one the log stands by.
    checkedAt: now(),
    problems: found.problems.map((problem) => ({ ...problem, message: tell(problem) })),
  })

  const checks: CaseChecks = {
    standing(opened) {
      const { state, progress, last, problems } = standingOf(opened)
      const mismatches = known(opened).map((mismatch) => ({
        ...mismatch,
        problems: problems
          .filter(({ evidence }) => evidence === mismatch.evidence)
          .slice(0, problemsTold)
          .map(({ code, path, message }) => ({ code, path, message })),
      }))
      return { state, progress, last, mismatches }
    },
    beginQuietly(opened) {
      if (standingOf(opened).state === 'unchecked') void runQuietly(opened)
    },
    async check(opened) {
      if (!opened.database.open) throw new WorkbenchError('case-not-found', 'the case was closed before it was checked')
      const running = begin(opened, false)
      try {
        return withSentences(await foundBy(running))
      } catch (cause) {
        if (standings.has(opened.identity.caseId)) throw cause
        throw new WorkbenchError('case-not-found', 'the case was closed while it was checked', { cause })
      } finally {
        if (standings.has(opened.identity.caseId))
          end(opened, running, standingOf(opened).last === null ? 'unfinished' : 'checked')
      }
    },
    keep(opened, startedAt, found) {
      const standing = standingOf(opened)
      const last = { startedAt, checkedAt: found.checkedAt, originals: found.counts.originals }
      Object.assign(standing, { state: 'checked', last, problems: found.problems, known: null })
      notify({ kind: 'integrity-changed', caseId: opened.identity.caseId })
    },
    reread(opened) {
      standingOf(opened).known = null
      notify({ kind: 'integrity-changed', caseId: opened.identity.caseId })
    },
    letGo(caseId) {
      const standing = standings.get(caseId)
      standings.delete(caseId)
      standing?.running?.stop()
    },
  }
  return checks
}

/** So many sentences are told of one subject; of a case whose rows were all changed, the first ones do. */
const problemsTold = 20

/** Whether a check says another thing than the newest one in the log; a log without any has nothing against a case that is whole. */
function isNews(opened: OpenCase, found: FoundCheck): boolean {
  const entries = [...toEntryViews(opened.rows.custody.ofActs(['check-passed', 'check-failed']))]
  const last = entries.at(-1)
  const before = last === undefined ? new Set<string | null>() : subjectsOf(last)
  const after = new Set(found.problems.map(({ evidence }) => evidence))
  return before.size !== after.size || [...after].some((subject) => !before.has(subject))
}
