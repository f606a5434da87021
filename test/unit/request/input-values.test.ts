import { describe, expect, test } from 'vitest';
import { multipart } from '../../../src/index.js';
import { clientOf, json, rejection, success } from '../../support/fakes.js';
import { untyped } from '../../support/responses.js';

const path = { caseid: 1 };
const isPrivate = true;

/** The message of the refusal, after which nothing may have been sent. */
async function refusal(id: string, input?: unknown): Promise<string> {
  const { crm, sent } = clientOf(() => json(success({})));
  const error = await rejection(untyped(crm)[id]!(input));
  expect(error).toMatchObject({ code: 'invalid_input', operationId: id });
  expect(sent).toEqual([]);
  return error.message.slice(`${id}: `.length);
}

describe('values', () => {
  test.each<[string, object, string]>([
    ['getCase', { path: { caseid: 0 } }, 'path.caseid must be 1 or more'],
    ['getCase', { path: { caseid: '0' } }, 'path.caseid must be 1 or more'],
    ['getCase', { path: { caseid: 2 ** 31 } }, 'path.caseid must be 2147483647 or less'],
    ['getCase', { path: { caseid: 1.5 } }, 'path.caseid must be an integer, not a number'],
    ['getCase', { path: { caseid: Number.NaN } }, 'path.caseid must be an integer, not NaN'],
    ['getCase', { path: { caseid: '../1' } }, 'path.caseid must be an integer, not a string'],
    ['getCase', { path: {} }, 'path.caseid is missing'],
    ['getCase', { path, query: { fields: ['id', ''] } }, 'query.fields[1] must not be empty'],
    [
      'getCase',
      { path, query: { fields: ['title'] } },
      'query.fields must contain id, because a request without id can remove the ids from the responses to all callers',
    ],
    [
      'listCases',
      { query: { sortBy: 'date_created' } },
      'query.sortBy must be one of DateAndTime, Title, CreateBy, Id',
    ],
    [
      'listCases',
      { query: { sortOrder: 'Descending' } },
      'query.sortOrder must be one of ascending, descending',
    ],
    ['listCases', { query: { count: 1001 } }, 'query.count must be 1000 or less'],
    ['setCaseAccess', { path, body: null }, 'body must be an object, not null'],
    ['setCaseAccess', { path, body: multipart({}) }, 'body must not be made by multipart()'],
    [
      'setFilteredContactsAccess',
      { body: { isPrivate, contactListView: 'Persons' } },
      'body.contactListView must be one of All, Company, Person, WithOpportunity',
    ],
    [
      'setFilteredContactsAccess',
      { body: { isPrivate, contactListView: true } },
      'body.contactListView must be an integer, not a boolean; or must be a string, not a boolean',
    ],
  ])('%s refuses %j', async (id, input, message) => {
    expect(await refusal(id, input)).toBe(message);
  });

  test('quotes no value, which may be secret', async () => {
    const body = { userName: 'anna', password: { value: 's3cret' } };
    expect(await refusal('authenticate', { body })).toBe(
      'body.password must be a string, not an object',
    );
  });

  test.each<[string, object]>([
    ['listOpportunities', { query: { sortBy: 'bidvalue', stageType: 'OPEN' } }],
    ['listOpportunities', { query: { sortBy: 'BIDVALUE', stageType: 0 } }],
    ['listCases', { query: { sortBy: 'createby', isClosed: 'true', count: '5' } }],
    ['searchContactsByContactInfo', { query: { infoType: 'email', data: 'x' } }],
    ['searchContactsByContactInfo', { query: { infoType: 1, data: 'x' } }],
    ['searchContactsByContactInfo', { query: { infoType: '1', data: 'x' } }],
    ['listTags', { path: { entityType: 'Opportunity' } }],
    ['listUsersByStatus', { path: { status: 'leaveofabsence' } }],
  ])('%s takes what the server reads as meant: %j', async (id, input) => {
    const { crm, sent } = clientOf(() => json(success([])));
    await untyped(crm)[id]!(input);
    expect(sent).toHaveLength(1);
  });
});
