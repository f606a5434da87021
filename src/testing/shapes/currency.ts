const CURRENCIES: Readonly<
  Record<string, readonly [title: string, symbol: string, culture: string]>
> = {
  USD: ['United States Dollar', '$', 'US'],
  EUR: ['Euro', '€', 'EU'],
  GBP: ['Pound Sterling', '£', 'GB'],
  RUB: ['Russian Ruble', 'руб.', 'RU'],
  CHF: ['Swiss Franc', 'Fr.', 'CH'],
};

/** Whether the portal knows a currency. */
export const isCurrency = (abbreviation: string): boolean =>
  Object.hasOwn(CURRENCIES, abbreviation.toUpperCase());

/** A currency, or undefined for one that is unknown. */
export function currencyShape(abbreviation: string | undefined) {
  const found = CURRENCIES[abbreviation?.toUpperCase() ?? ''];
  if (!found || abbreviation === undefined) return undefined;
  const [title, symbol, cultureName] = found;
  return {
    title,
    symbol,
    abbreviation: abbreviation.toUpperCase(),
    cultureName,
    isConvertable: true,
    isBasic: true,
  };
}
