import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { OperationId } from './document.js';

interface Step {
  stepId: string;
  operationId: OperationId;
  successCriteria: { condition: string }[];
}

/** The workflows of the document, in the order in which the guide shows them. */
export const WORKFLOWS = ['hand-over', 'audit', 'note-with-file'] as const;

/** Where the file of a workflow is. */
export const workflowFile = (name: string): string =>
  fileURLToPath(new URL(`../../spec/workflows/${name}.arazzo.yaml`, import.meta.url));

/** The steps of a workflow. */
export function stepsOf(name: (typeof WORKFLOWS)[number]): Step[] {
  const { workflows } = parse(readFileSync(workflowFile(name), 'utf8')) as {
    workflows: { steps: Step[] }[];
  };
  return workflows.flatMap(({ steps }) => steps);
}
