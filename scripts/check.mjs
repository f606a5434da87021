// npm run check: all that has to pass before a push, to its end whatever fails, and then on one screen
// what failed.
import { runSteps } from './check/run-steps.mjs';

const npm = (script) => ['npm', 'run', '--silent', script];

process.exitCode = await runSteps([
  { name: 'lint', command: npm('lint') },
  { name: 'generated', command: npm('check:generated') },
  { name: 'types', command: npm('typecheck') },
  { name: 'build', command: npm('build') },
  // The tests of the package use the build.
  { name: 'tests', command: ['npx', 'vitest', 'run'], needs: 'build', tells: /^ ?FAIL |Error: / },
]);
