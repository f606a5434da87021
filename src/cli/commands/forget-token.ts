import { COMMON, type Command, say } from '../context.js';
import { EXIT } from '../exit.js';
import { portalOf } from '../session.js';
import { deleteToken, tokenFile } from '../token-file.js';

export const forgetTokenCommand: Command = {
  name: 'forget-token',
  flags: { 'allow-insecure': {}, ...COMMON },
  async run(context) {
    const { io, words } = context;
    const portal = await portalOf(context);
    const file = tokenFile(io.env, portal);
    const wasKept = await deleteToken(file);
    say(context, wasKept ? words.tokenForgotten(file) : words.noTokenKept(portal));
    return EXIT.done;
  },
};
