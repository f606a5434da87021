import { createRequire } from 'node:module';

/** A parameter as the document describes it. */
export interface DocumentedParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
}

/** An operation as the document describes it, for people. */
export interface DocumentedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly area: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly DocumentedParameter[];
}

interface Ref {
  readonly $ref?: string;
}
interface Item extends Omit<DocumentedOperation, 'area' | 'method' | 'path'> {
  readonly tags?: readonly string[];
  readonly description: string;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Partial<Item>>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, DocumentedParameter>> };
}

/** The operations of the document, in its order. */
export function documentedOperations(): DocumentedOperation[] {
  const { paths, components } = createRequire(import.meta.url)(
    'onlyoffice-crm/openapi.json',
  ) as Document;
  const resolved = (parameter: DocumentedParameter & Ref): DocumentedParameter =>
    components.parameters[parameter.$ref?.split('/').at(-1) ?? ''] ?? parameter;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const { operationId, summary = '', description = '', parameters = [], tags = [] } = operation;
      if (operationId === undefined) return [];
      return {
        operationId,
        method: method.toUpperCase(),
        path,
        area: tags[0] ?? '',
        summary,
        description,
        parameters: parameters.map(resolved),
      };
    }),
  );
}
