import { dropDraft, keepDraft, readDraft, useDraft } from './drafts.ts'

/** Words typed into a form that belongs to no case: kept while the program runs, so that going to look something up loses nothing. */
export function useLooseDraft<Body extends object>(name: string, base: Body) {
  const key = `${name} +`
  // The key names the form, so the body under it is of this form.
  const kept = useDraft(key)?.body as Body | undefined
  const change = (next: Partial<Body>): void => {
    const body = { ...((readDraft(key)?.body as Body | undefined) ?? base), ...next }
    if (JSON.stringify(body) === JSON.stringify(base)) dropDraft(key)
    else keepDraft({ key, caseId: '', name, base: null, body, place: window.location.hash })
  }
  return { draft: kept ?? base, change, drop: () => dropDraft(key) }
}
