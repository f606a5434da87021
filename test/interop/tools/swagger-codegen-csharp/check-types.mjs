import { parse } from '../../csharp.mjs';

parse();
