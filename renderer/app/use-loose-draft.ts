import { useMayEdit } from '../ui/may-edit.tsx'
import { dropDraft, keepDraft, readDraft, useDraft } from './drafts.ts'

/**
 * Words typed into a form that saves no version of a record: kept while the program runs, so that going to look something up loses nothing.
 *
 * `of` says which case and what of it the form is about; left out, it belongs to no case.
 */
export function useLooseDraft<Body extends object>(
  name: string,
  base: Body,
  of: { caseId?: string; about?: string } = {},
) {
  const { caseId = '', about } = of
  const key = [name, caseId, about, '+'].filter(Boolean).join(' ')
  // The key names the form, so the body under it is of this form.
  const kept = useDraft(key)?.body as Body | undefined
  const change = (next: Partial<Body>): void => {
    const body = { ...((readDraft(key)?.body as Body | undefined) ?? base), ...next }
    const place = window.location.hash
    if (JSON.stringify(body) === JSON.stringify(base)) dropDraft(key)
    else keepDraft({ key, caseId, name, base: null, body, place, ...(about === undefined ? {} : { about }) })
  }
  // Who only reads is shown what is saved; the words typed wait where they are.
  const draft = (useMayEdit() ? kept : undefined) ?? base
  return { draft, change, drop: () => dropDraft(key) }
}
