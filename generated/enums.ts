// DO NOT EDIT. Written by `npm run generate` from spec/.

/** What a postal address is for. */
export const AddressCategory = {
  /** At home */
  Home: 0,
  /** For deliveries */
  Postal: 1,
  /** An office */
  Office: 2,
  /** For invoices */
  Billing: 3,
  /** Anything else */
  Other: 4,
  /** At work */
  Work: 5,
} as const;

/** A value of {@link AddressCategory}. */
export type AddressCategory = (typeof AddressCategory)[keyof typeof AddressCategory];

/** What the value of an opportunity is counted in. */
export const BidType = {
  /** A fixed amount */
  FixedBid: 0,
  /** An amount per hour */
  PerHour: 1,
  /** An amount per day */
  PerDay: 2,
  /** An amount per week */
  PerWeek: 3,
  /** An amount per month */
  PerMonth: 4,
  /** An amount per year */
  PerYear: 5,
} as const;

/** A value of {@link BidType}. */
export type BidType = (typeof BidType)[keyof typeof BidType];

/** What a piece of contact information is for, unless it is a telephone number or a postal address. */
export const ContactInfoCategory = {
  /** Private */
  Home: 0,
  /** At work */
  Work: 1,
  /** Anything else */
  Other: 2,
} as const;

/** A value of {@link ContactInfoCategory}. */
export type ContactInfoCategory = (typeof ContactInfoCategory)[keyof typeof ContactInfoCategory];

/** The kind of a piece of contact information. */
export const ContactInfoType = {
  /** A telephone number */
  Phone: 0,
  /** An e-mail address */
  Email: 1,
  /** A web site */
  Website: 2,
  /** A Skype name */
  Skype: 3,
  /** An X (Twitter) account */
  Twitter: 4,
  /** A LinkedIn profile */
  LinkedIn: 5,
  /** A Facebook profile */
  Facebook: 6,
  /** A postal address, which answers carry in `addresses` instead */
  Address: 7,
  /** A LiveJournal account */
  LiveJournal: 8,
  /** A MySpace profile */
  MySpace: 9,
  /** A Gmail address */
  GMail: 10,
  /** A Blogger account */
  Blogger: 11,
  /** A Yahoo account */
  Yahoo: 12,
  /** An MSN account */
  MSN: 13,
  /** An ICQ number */
  ICQ: 14,
  /** A Jabber address */
  Jabber: 15,
  /** An AIM account */
  AIM: 16,
  /** A VK profile */
  VK: 17,
} as const;

/** A value of {@link ContactInfoType}. */
export type ContactInfoType = (typeof ContactInfoType)[keyof typeof ContactInfoType];

/** Which contacts a filter looks at. */
export const ContactListView = {
  /** Companies and persons */
  All: 0,
  /** Companies only */
  Company: 1,
  /** Persons only */
  Person: 2,
  /** Contacts that take part in an opportunity */
  WithOpportunity: 3,
} as const;

/** A value of {@link ContactListView}. */
export type ContactListView = (typeof ContactListView)[keyof typeof ContactListView];

/** The kind of a custom field. Its value is text whatever the kind. */
export const FieldType = {
  /** One line of text */
  TextField: 0,
  /** Several lines of text */
  TextArea: 1,
  /** One of a list of options */
  SelectBox: 2,
  /** Yes or no */
  CheckBox: 3,
  /** A heading without a value */
  Heading: 4,
  /** A date */
  Date: 5,
} as const;

/** A value of {@link FieldType}. */
export type FieldType = (typeof FieldType)[keyof typeof FieldType];

/** What a telephone number is for. */
export const PhoneCategory = {
  /** At home */
  Home: 0,
  /** At work */
  Work: 1,
  /** Mobile */
  Mobile: 2,
  /** A fax machine */
  Fax: 3,
  /** A direct line */
  Direct: 4,
  /** Anything else */
  Other: 5,
} as const;

/** A value of {@link PhoneCategory}. */
export type PhoneCategory = (typeof PhoneCategory)[keyof typeof PhoneCategory];

/** How a contact is shared with the users of the CRM. */
export const ShareType = {
  /** Private, seen by its managers and by CRM administrators */
  None: 0,
  /** Every user of the CRM may read and edit */
  ReadWrite: 1,
  /** Every user of the CRM may read, managers may edit */
  Read: 2,
} as const;

/** A value of {@link ShareType}. */
export type ShareType = (typeof ShareType)[keyof typeof ShareType];

/** Whether the stage of an opportunity is open, won or lost. */
export const StageType = {
  /** The deal is open */
  Open: 0,
  /** The deal is closed and won */
  ClosedAndWon: 1,
  /** The deal is closed and lost */
  ClosedAndLost: 2,
} as const;

/** A value of {@link StageType}. */
export type StageType = (typeof StageType)[keyof typeof StageType];
