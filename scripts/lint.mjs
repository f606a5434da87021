// npm run lint: holds spec/ against the rules of redocly.yaml.
import { redocly } from './redocly.mjs';

const documents = ['crm', 'spec/workflows/*.arazzo.yaml'];
const { code, output } = await redocly(['lint', ...documents, '--max-problems', '50']);
if (code === 0) {
  console.log('spec/ keeps all rules of redocly.yaml.');
} else {
  console.error(output);
  process.exitCode = 1;
}
