import type { PortalRecords, PortalUser } from './records.js';

type SamplePerson = Readonly<Partial<PortalUser>> &
  Readonly<Pick<PortalUser, 'email' | 'firstName' | 'id' | 'lastName' | 'userName'>>;

const user = (
  id: string,
  name: string,
  email: string,
  more: Readonly<Partial<PortalUser>> = {},
): SamplePerson => {
  const [firstName = '', lastName = ''] = name.split(' ');
  const userName = `${firstName}.${lastName}`.toLowerCase();
  return { id, firstName, lastName, userName, email, ...more };
};

/**
 * The people of a portal that is made without people, who are those of the guides: `mike` owns the
 * portal, `anna` administers the CRM, `boris` and `clara` are neither, and `dan` was removed. Their
 * password is `secret`.
 */
export const samplePeople = {
  mike: user('11111111-1111-4111-8111-111111111111', 'Mike Zanyatski', 'mike@acme.test', {
    isOwner: true,
  }),
  anna: user('9924256a-739c-462b-af15-e652a3b1b6eb', 'Anna Weber', 'anna.weber@acme.test', {
    isCrmAdmin: true,
  }),
  boris: user('3f1c7a52-0b8e-4e0f-9a57-6a1d2c9b4e10', 'Boris Petrov', 'boris@acme.test', {
    title: 'Sales',
  }),
  clara: user('7d2e9c14-5a3b-4c6d-8e1f-2b3c4d5e6f70', 'Clara Novak', 'clara@acme.test'),
  dan: user('55555555-5555-4555-8555-555555555555', 'Dan Gone', 'dan@acme.test', {
    status: 'removed',
  }),
};

const { mike, anna, boris, clara } = samplePeople;

/** The group of a portal that is made without records: Boris and Clara. */
export const sampleGroup = {
  id: '66666666-6666-4666-8666-666666666666',
  name: 'Sales',
  managerId: boris.id,
  members: [boris.id, clara.id],
};

/** What a portal has that is made without records. */
export const sampleRecords: PortalRecords = {
  groups: [sampleGroup],
  contacts: [
    {
      id: 1,
      isCompany: true,
      companyName: 'Food and Culture Project',
      shareType: 1,
      createBy: boris.id,
      tags: ['vip'],
    },
    {
      id: 2,
      firstName: 'Tadjeddine',
      lastName: 'Bachir',
      companyId: 1,
      jobTitle: 'Programmer',
      shareType: 2,
      managers: [clara.id],
      createBy: boris.id,
      info: [
        { id: 1, infoType: 1, category: 1, data: 'bachir@example.com', isPrimary: true },
        { id: 2, infoType: 0, category: 2, data: '+371 20 000 000', isPrimary: true },
      ],
    },
    { id: 3, firstName: 'Ann', lastName: 'Lee', managers: [anna.id], createBy: anna.id },
  ],
  cases: [
    { id: 1, title: 'Exhibition organization', createBy: boris.id, members: [1], tags: ['vip'] },
    { id: 2, title: 'Private case', createBy: boris.id, access: [boris.id, clara.id] },
    { id: 3, title: 'Closed case', createBy: clara.id, isClosed: true },
  ],
  opportunities: [
    {
      id: 1,
      title: 'Hotel catalogue',
      createBy: boris.id,
      responsible: boris.id,
      contactId: 1,
      members: [1, 2],
      bidValue: 1500.5,
      bidType: 4,
      perPeriodValue: 3,
      tags: ['vip'],
    },
    {
      id: 2,
      title: 'Private opportunity',
      createBy: boris.id,
      responsible: clara.id,
      access: [boris.id, clara.id],
    },
    { id: 3, title: 'Won opportunity', createBy: mike.id, responsible: mike.id, stageId: 5 },
  ],
  tasks: [
    { id: 1, title: 'Send a commercial offer', createBy: boris.id, contactId: 1 },
    { id: 2, title: 'Call back', createBy: clara.id, entityType: 'opportunity', entityId: 1 },
  ],
  tags: { contact: ['vip', 'unused'], case: ['vip'], opportunity: ['vip'] },
};
