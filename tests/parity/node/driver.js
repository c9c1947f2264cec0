// Cronofy's SDK for Node, unmodified, driven by lines of JSON: {"method", "arguments"} in; {"returned"},
// {"status", "body"} or {"failed"} out. Started as: node driver.js FOLDER BASE_URL CLIENT_ID CLIENT_SECRET
'use strict';

const readline = require('readline');
const { createRequire } = require('module');

const [folder, baseUrl, clientId, clientSecret] = process.argv.slice(2);
const Cronofy = createRequire(`${folder}/package.json`)('cronofy');

const client = new Cronofy({ client_id: clientId, client_secret: clientSecret });
client.urls.api = baseUrl;

const outcome = async (method, args) => {
  try {
    const returned = await client[method](...args);
    return { returned: returned === undefined ? null : returned };
  } catch (error) {
    if (error.statusCode) {
      const entity = error.error.entity;
      return { status: error.statusCode, body: entity === '' ? null : entity };
    }
    return { failed: String(error.stack || error) };
  }
};

const main = async () => {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line);
    process.stdout.write(`${JSON.stringify(await outcome(asked.method, asked.arguments))}\n`);
  }
};

main();
