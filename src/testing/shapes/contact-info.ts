import {
  AddressCategory,
  ContactInfoCategory,
  ContactInfoType,
  PhoneCategory,
} from '../../../generated/enums.js';

/** The names of the categories that a kind of contact information has, in the order of numbers. */
export function categoriesOf(infoType: number): readonly string[] {
  if (infoType === ContactInfoType.Phone) return Object.keys(PhoneCategory);
  const isAddress = infoType === ContactInfoType.Address;
  return Object.keys(isAddress ? AddressCategory : ContactInfoCategory);
}

export const categoryName = (infoType: number, category: number): string =>
  categoriesOf(infoType)[category] ?? String(category);
