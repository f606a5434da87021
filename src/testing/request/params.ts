import { badArgument, badFormat, serverFault } from '../server-error.js';
import { type Enumeration, toBoolean, toDecimal, toEnum, toGuid, toInteger } from './convert.js';
import { readDate } from './dates.js';
import type { Members, Value } from './members.js';

const isText = (value: Value): value is string => typeof value === 'string';

/**
 * The parameters of a request: of its path, its query and its body, in this order. The first value
 * of a name wins, in any letter case; what is missing is 0, false or undefined.
 *
 * @see module/ASC.Api/ASC.Api/Impl/ApiArgumentBuilder.cs of the server
 */
export class Params {
  readonly #sources: readonly Members[];
  readonly #offsetMinutes: number;
  /** The files of a form. Undefined when the body is none. */
  readonly files: readonly File[] | undefined;

  constructor(sources: readonly Members[], offsetMinutes: number, files?: readonly File[]) {
    this.#sources = sources;
    this.#offsetMinutes = offsetMinutes;
    this.files = files;
  }

  /** All values of a name. */
  protected values(name: string): Value[] {
    const wanted = name.toLowerCase();
    return this.#sources.flatMap((source) =>
      [...source].flatMap(([key, values]) => (key.toLowerCase() === wanted ? values : [])),
    );
  }

  /** The text of a scalar; of an object there is none. */
  text(name: string): string | undefined {
    const [value] = this.values(name);
    return value !== undefined && isText(value) ? value : undefined;
  }

  /** The text of a scalar that converts to something: neither missing nor empty. */
  protected word(name: string): string | undefined {
    return this.text(name) || undefined;
  }

  flag(name: string): boolean {
    return this.flagOrNone(name) ?? false;
  }

  flagOrNone(name: string): boolean | undefined {
    const word = this.word(name);
    return word === undefined ? undefined : toBoolean(word);
  }

  integer(name: string): number {
    return this.integerOrNone(name) ?? 0;
  }

  integerOrNone(name: string): number | undefined {
    const word = this.word(name);
    return word === undefined ? undefined : toInteger(word);
  }

  decimal(name: string): number {
    const word = this.word(name);
    return word === undefined ? 0 : toDecimal(word);
  }

  /** The id of a user or group; undefined for none and for the id that is all zeros. */
  guid(name: string): string | undefined {
    const word = this.word(name);
    const guid = word === undefined ? undefined : toGuid(word);
    return guid === NO_GUID ? undefined : guid;
  }

  date(name: string): string | undefined {
    const word = this.word(name);
    return word === undefined ? undefined : readDate(word, this.#offsetMinutes);
  }

  enumeration(name: string, names: Enumeration, labels?: Enumeration): number {
    return this.enumerationOrNone(name, names, labels) ?? 0;
  }

  enumerationOrNone(name: string, names: Enumeration, labels?: Enumeration): number | undefined {
    const word = this.word(name);
    return word === undefined ? undefined : toEnum(word, names, labels);
  }

  /** Texts. An object in the array is dropped, and null is an empty text. */
  texts(name: string): string[] {
    return this.values(name).filter(isText);
  }

  guids(name: string): string[] {
    return this.texts(name).map(toGuid);
  }

  integers(name: string): number[] {
    return this.texts(name).map((text) => {
      if (text === '') throw badFormat('Index was outside the bounds of the array.', -2146233080);
      return toInteger(text);
    });
  }

  /** An integer that must be above 0. */
  id(name: string): number {
    const id = this.integer(name);
    if (id <= 0) throw badArgument();
    return id;
  }

  /** A text that must not be empty. */
  requiredText(name: string): string {
    const text = this.text(name);
    if (text === undefined || text === '') throw badArgument();
    return text;
  }

  /** An array of objects. Its name needs the exact letter case, unlike all others. */
  objects(name: string): Params[] {
    const values = this.#sources.flatMap((source) => source.get(name) ?? []);
    while (values.at(-1) === '') values.pop();
    return values.map((value) => {
      if (isText(value)) throw serverFault();
      return new NestedParams([value], this.#offsetMinutes);
    });
  }

  /** The pairs of `customFieldList`, as far as they bind. */
  fields(): [id: number, value: string][] {
    return this.objects('customFieldList').map((pair) => [
      pair.integer('key'),
      pair.text('value') ?? '',
    ]);
  }
}

/** The id that is all zeros. */
export const NO_GUID = '00000000-0000-0000-0000-000000000000';

/** The members of an object in a list, where null is no number and values of one name are joined. */
class NestedParams extends Params {
  override text(name: string): string | undefined {
    const texts = this.values(name).filter(isText);
    return texts.length > 0 ? texts.join() : undefined;
  }

  protected override word(name: string): string | undefined {
    const text = this.text(name);
    if (text === '') throw badFormat('Index was outside the bounds of the array.', -2146233080);
    return text;
  }
}
