import type { Schema } from '../operation/schema.js';

/** Where a value is not what its schema asks for, and why. */
export interface Problem {
  /** The steps from the value to the part that is wrong, such as `.body` and `[0]`. */
  path: string;
  text: string;
  /**
   * The value may have been meant for another branch of `anyOf` or `oneOf`, whose problem matters
   * more.
   */
  isOtherBranch?: boolean;
}

/** The problem of a value that the document refuses, and says why. */
export const refuse = ({ because }: Schema, text: string): Problem => ({
  path: '',
  text: because === undefined ? text : `${text}, because ${because}`,
});

/** A problem of a part, as one of the whole. */
export const within = (step: string, { path, text }: Problem): Problem => ({
  path: step + path,
  text,
});
