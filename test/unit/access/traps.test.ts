import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * What surprises a caller in the access rights of the server, and the test of each trap: it sends the
 * request as a caller would, and shows that the helper does not do the same.
 */
const TRAPS: Readonly<Record<string, readonly (readonly [trap: string, test: string])[]>> = {
  'traps-of-lists': [
    [
      'private with an empty list is public',
      'becomes public when one of the kind %s is made private',
    ],
    ['a missing isPrivate is public', 'becomes public when the flag is forgotten'],
    ['users in place of ids are an empty list', 'becomes public when people are sent as they were'],
    ['ids are not checked, and shown as a placeholder', 'is private to a ghost when an id is %s'],
    [
      'the placeholder that was read is stored as an id',
      'loses a group when its list is sent back',
    ],
    ['a list without its last user is public', 'opens when its last user is taken off'],
    ['neither creator nor responsible user is added', 'can be hidden from its creator and its'],
    ['an update of an opportunity drops the list', 'loses its list in an ordinary update'],
    ['a response shows the access before the change', 'shows its old access for a moment'],
    ['a change may not be in force under 200', 'that stays as it was has failed'],
    ['the caller is added to the list', 'keeps the caller on its list, whom the server adds'],
  ],
  'traps-of-replacement': [
    ['the list replaces the old one', 'is replaced by the users who were to be added'],
    ['an update without isPrivate drops the list', 'is dropped by an ordinary update'],
    [
      'a creation without isPrivate is public',
      'of a new record of the kind %s is dropped when the flag is forgotten',
    ],
    ['isPrivate: false drops the users sent with it', 'is removed when isPrivate is false'],
    ['isPrivate and accessList are nothing to a contact', 'are deleted under the names that'],
    ['a missing isShared is private', 'are private when isShared is forgotten'],
    ['managers of a shared contact do nothing', 'have no effect beside isShared: true'],
    ['no managers is for administrators only', 'are all gone when none is sent'],
    ['managers of a shared contact are not shown', 'are not shown while everyone may read it'],
    ['an update cannot remove managers', 'stay in an update that sends none'],
  ],
  'traps-of-contacts': [
    ['responses of contacts are stale', 'is shown as it was before the change'],
    ['by a filter isPrivate: true shares', 'that a filter finds is shared by isPrivate: true'],
    ['by a filter isPrivate: false or none closes', 'that a filter finds is made private by %j'],
    ['a batch stops at an unknown contact', 'before an unknown one of a batch is changed'],
    ['the list of a shared and of a closed contact is []', 'that everyone sees has the same empty'],
    ['an update without shareType closes and clears', 'becomes private in an update without share'],
    ['access cannot be read-only by isShared', 'cannot be shared to be read by the operation'],
    ['the caller is not added to managers', 'is lost to a caller who is not on its list'],
  ],
  'traps-of-filters': [
    ['an empty filter is every record', 'that is empty takes every record'],
    ['an empty body is every record of a kind', 'is missing in a request for every %s'],
    ['a hidden contact makes the change do nothing', 'for contacts does nothing for a user from'],
    ['a hidden opportunity does so too', 'does nothing for a user from whom one match is hidden'],
    ['one date, or the participant, alone is nothing', 'of opportunities with %s matches nothing'],
    ['one date with another filter is ignored', 'with one date is ignored'],
    ['an unknown tag matches nothing', 'with a tag that no record has matches nothing'],
    ['a text to search in the body is ignored', 'with a search text in the body takes records'],
    ['nextIndex skips a record', 'skips a record at each page when nextIndex is followed'],
  ],
  'traps-of-rights': [
    ['a listed group may see and not edit', 'sees the record and may not edit it'],
    ['a hidden case is 403, an opportunity 404', 'is 403 as a case and 404 as an opportunity'],
    ['a hidden list of a contact is 403', 'is 403 as the list of a contact and 404 when unknown'],
    ['a creator may change a case unseen', 'is changed by its creator who cannot see it'],
    ['a batch skips silently', 'skips foreign or unknown records of the kind %s silently'],
    ['a filter skips silently', 'by a filter skips foreign records of the kind %s silently'],
    ['a batch of contacts stops halfway', 'stops at a contact that may not be changed'],
    ['a filter of contacts skips silently', 'by a filter skips contacts that may not be changed'],
    ['any user may close a shared contact', 'a contact that everyone may edit can be taken from'],
  ],
  'traps-of-responses': [
    ['accessList is there or not by kind and response', 'is missing of what everyone sees'],
    ['a stale contact has the wrong list or none', 'of a contact that is closed is not in the'],
    [
      'hiding a record from its creator is not said',
      'a record of the kind %s is hidden from its creator by a response',
    ],
  ],
};

test.each(Object.entries(TRAPS))('each trap of %s has its test', (name, traps) => {
  const text = readFileSync(new URL(`./${name}.test.ts`, import.meta.url), 'utf8');
  const missing = traps.filter(([, title]) => !text.includes(title));
  expect(missing).toEqual([]);
});
