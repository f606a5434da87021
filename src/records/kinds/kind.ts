import type { CallOptions } from '../../client/options.js';
import type { CoreClient } from '../../client/types.js';

export type Members = Readonly<Record<string, unknown>>;

/** A record as the body of its update names it. */
export interface State {
  /**
   * What every update sends, because the server clears what is left out. A member that cannot be
   * sent back as it was read is undefined.
   */
  readonly body: Members;
  /** What the server keeps when an update leaves it out. */
  readonly kept: Members;
  /** What the update clears although it cannot carry it, and another operation can restore. */
  readonly restored: Members;
  /** The dates of the body as the server wrote them. */
  readonly dates: Readonly<Record<string, string>>;
}

/** What the update of a kind of record needs beside its body. */
export interface WriteContext {
  readonly crm: CoreClient;
  readonly id: number;
  /** What the record is called in messages, such as `person 501`. */
  readonly record: string;
  readonly options: CallOptions;
}

/** A kind of record that can be edited. */
export interface Kind<Record_> {
  /** The operation that updates it. */
  readonly operationId: string;
  /** The members that every record has as it was read. */
  readonly required: readonly string[];
  read(context: WriteContext): Promise<Record_>;
  stateOf(record: Record_): State;
  /**
   * Refuses what the update would lose, and returns what refuses it again for the record as it is
   * read right before it is written.
   */
  check?(
    context: WriteContext,
    record: Record_,
    mayClear: readonly string[],
  ): Promise<(record: Record_) => void>;
  write(context: WriteContext, body: Members, state: State): Promise<unknown>;
}
