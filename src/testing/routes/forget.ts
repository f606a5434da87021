import type { State } from '../state.js';

/** Deletes the tasks and the history of a record that is gone. */
export function forget(state: State, kind: 'case' | 'contact' | 'opportunity', id: number): void {
  for (const records of [state.tasks, state.events]) {
    for (const record of records.values()) {
      const isOfContact = kind === 'contact' && record.contactId === id;
      const isOfEntity = record.entityType === kind && record.entityId === id;
      if (isOfContact || isOfEntity) records.delete(record.id);
    }
  }
}
