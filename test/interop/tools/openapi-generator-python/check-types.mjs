import { execFileSync } from 'node:child_process';
import { PYTHON } from '../../python.mjs';

execFileSync(PYTHON, ['-m', 'compileall', '-q', 'generated'], { stdio: 'inherit' });
