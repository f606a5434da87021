import type { Enumeration } from '../request/convert.js';

/** The kinds of contact information. */
export const INFO_TYPES: Enumeration = {
  Phone: 0,
  Email: 1,
  Website: 2,
  Skype: 3,
  Twitter: 4,
  LinkedIn: 5,
  Facebook: 6,
  Address: 7,
  LiveJournal: 8,
  MySpace: 9,
  GMail: 10,
  Blogger: 11,
  Yahoo: 12,
  MSN: 13,
  ICQ: 14,
  Jabber: 15,
  AIM: 16,
  VK: 17,
};

export const ADDRESS = 7;

const PHONE_CATEGORIES = ['Home', 'Work', 'Mobile', 'Fax', 'Direct', 'Other'];
const ADDRESS_CATEGORIES = ['Home', 'Postal', 'Office', 'Billing', 'Other', 'Work'];
const CATEGORIES = ['Home', 'Work', 'Other'];

/** The names of the categories that a kind of contact information has, in the order of numbers. */
export function categoriesOf(infoType: number): readonly string[] {
  if (infoType === 0) return PHONE_CATEGORIES;
  return infoType === ADDRESS ? ADDRESS_CATEGORIES : CATEGORIES;
}

export const categoryName = (infoType: number, category: number): string =>
  categoriesOf(infoType)[category] ?? String(category);
