/** A success is inline, JSON only and an envelope; an error is a reference into spec/responses/. */
export function responses() {
  return {
    Operation(operation, { report, location }) {
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        const at = location.child(['responses', status]);
        if (!/^2/.test(status)) {
          if (!response.$ref?.includes('/responses/'))
            report({
              message: `Refer to a file of spec/responses/ with $ref for the response ${status}.`,
              location: at.key(),
            });
        } else if (response.$ref) {
          report({
            message: `Write the response ${status} out in the path file: many tools do not read a success behind a $ref.`,
            location: at.child('$ref'),
          });
        } else if (Object.keys(response.content ?? {}).join() !== 'application/json') {
          report({
            message: `Give the response ${status} the content application/json and no other: beside it, each generated type becomes a union with a string.`,
            location: at.key(),
          });
        } else if (
          !/Envelope\.yaml$/.test(response.content['application/json'].schema?.$ref ?? '')
        ) {
          report({
            message: `Refer to an envelope schema with $ref for the response ${status}, such as ../../schemas/cases/CaseEnvelope.yaml.`,
            location: at.child(['content', 'application/json']),
          });
        }
      }
    },
  };
}
