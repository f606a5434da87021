// What the clients send. Literals are marked as such, since some tools ask for them in their types.
const anna = '9924256a-739c-462b-af15-e652a3b1b6eb';
const boris = '3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10';

export const id = 1234;
export const filterValue = 'Acme, Berlin';

export const access = { isPrivate: true as const, accessList: [anna, boris] };

export const filteredContacts = {
  tags: ['trade fair'],
  contactStage: 12,
  contactType: 7,
  contactListView: 'Company' as const,
  fromDate: '2026-01-01',
  toDate: '2026-12-31',
  isPrivate: false as const,
  managerList: [anna],
};

export const filteredOpportunities = {
  responsibleid: boris,
  opportunityStagesid: 30,
  tags: ['trade fair'],
  contactid: 500,
  stageType: 'Open' as const,
  contactAlsoIsParticipant: true,
  fromDate: '2026-01-01',
  toDate: '2026-12-31',
  isPrivate: true as const,
  accessList: [anna],
};
