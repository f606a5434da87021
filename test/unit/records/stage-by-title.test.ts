import { expect, test } from 'vitest';
import { stageByTitle } from '../../../src/records/index.js';
import { rejection } from '../../support/fakes.js';
import { crmOf, portalOf } from '../../support/records-portal.js';

test.each([
  ['Negotiation', 30],
  [' negotiation ', 30],
  ['won', 32],
  ['Won', 31],
])('finds %j', async (title, id) => {
  expect((await stageByTitle(crmOf(portalOf()), title)).id).toBe(id);
});

test.each([
  ['Negotation', /did you mean Negotiation\?; there are Negotiation, Won, won, Lost/],
  ['Offer', /no stage is called Offer; there are/],
  ['WON', /2 stages are called WON: 31, 32/],
])('%j is an error that lists the titles', async (title, problem) => {
  const error = await rejection(stageByTitle(crmOf(portalOf()), title));
  expect(error).toMatchObject({ code: 'invalid_input', operationId: 'stageByTitle' });
  expect(error.message).toMatch(problem);
});
