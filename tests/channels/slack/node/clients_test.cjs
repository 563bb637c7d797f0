// Slack's own clients for Node take the stand-in for Slack. Run with NODE_PATH at what setup.sh installed.
'use strict';

const assert = require('node:assert');
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');
const readline = require('node:readline');
const test = require('node:test');

const { LogLevel, SocketModeClient } = require('@slack/socket-mode');
const { WebClient } = require('@slack/web-api');

const PYTHON = process.env.INZETWIJZER_SLACK_PYTHON;

async function standIn(t) {
  const child = spawn(PYTHON, [path.join(__dirname, '..', 'stand_in.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(async () => {
    child.stdin.end();
    if (child.exitCode === null) await once(child, 'exit');
  });
  const [line] = await once(readline.createInterface({ input: child.stdout }), 'line');
  const addresses = JSON.parse(line);
  const ask = async (name, body) => {
    const options = body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await fetch(`${addresses.control}/${name}`, options);
    assert.ok(answer.ok, `${name}: ${answer.status}`);
    return answer.json();
  };
  return { ...addresses, slackApiUrl: `${addresses.api}/`, ask };
}

async function connected(t) {
  const slack = await standIn(t);
  const client = new SocketModeClient({
    appToken: slack.app_token,
    clientOptions: { slackApiUrl: slack.slackApiUrl },
    logLevel: LogLevel.ERROR,
  });
  // Resolves with the next event of this kind; ask before causing it.
  const next = (kind) => once(client, kind).then(([event]) => event);
  await client.start();
  t.after(() => client.disconnect());
  return { slack, client, next };
}

const section = (text) => ({ type: 'section', text: { type: 'plain_text', text } });

test('The web client posts, changes and is refused', async (t) => {
  const slack = await standIn(t);
  const web = new WebClient(slack.bot_token, { slackApiUrl: slack.slackApiUrl, logLevel: LogLevel.ERROR });
  assert.strictEqual((await web.auth.test()).team_id, slack.team);
  const { channel } = await web.conversations.open({ users: 'U0001' });
  const posted = await web.chat.postMessage({ channel: channel.id, text: 'Dag', blocks: [section('Dag')] });
  await web.chat.update({ channel: channel.id, ts: posted.ts, text: 'Klaar', blocks: [section('Klaar')] });
  const messages = (await slack.ask('state')).messages[channel.id];
  assert.deepStrictEqual(messages.map((message) => message.blocks[0].text.text), ['Klaar']);
  const blocks = [section('x'.repeat(3001))];
  await assert.rejects(web.chat.postMessage({ channel: channel.id, text: 'x', blocks }), /invalid_blocks/);
  await assert.rejects(new WebClient('xoxb-x', { slackApiUrl: slack.slackApiUrl, logLevel: LogLevel.ERROR }).auth.test(),
    /invalid_auth/);
});

test('The web client waits out a rate limit', async (t) => {
  const slack = await standIn(t);
  const web = new WebClient(slack.bot_token, { slackApiUrl: slack.slackApiUrl, logLevel: LogLevel.ERROR });
  await slack.ask('fail', { method: 'auth.test', retry_after: 1 });
  assert.ok((await web.auth.test()).ok);
  assert.strictEqual((await slack.ask('state')).calls.length, 2);
});

test('The web client sends a file and a home page', async (t) => {
  const slack = await standIn(t);
  const web = new WebClient(slack.bot_token, { slackApiUrl: slack.slackApiUrl, logLevel: LogLevel.ERROR });
  const { channel } = await web.conversations.open({ users: 'U0001' });
  await web.filesUploadV2({ channel_id: channel.id, filename: 'verslag.html', content: '<p>dag</p>', title: 'Verslag' });
  await web.views.publish({ user_id: 'U0001', view: { type: 'home', blocks: [section('Welkom')] } });
  const state = await slack.ask('state');
  assert.strictEqual(state.files.F0001.content, '<p>dag</p>');
  assert.ok(state.views.U0001);
});

test('The socket client gets a message and acknowledges it', async (t) => {
  const { slack, next } = await connected(t);
  const message = next('message');
  const sent = await slack.ask('say', { user: 'U0001', text: 'dag' });
  const { ack, event, body } = await message;
  assert.deepStrictEqual([body.event_id, event.channel_type, event.text], [sent.event_id, 'im', 'dag']);
  await ack();
  await slack.ask('wait', { acknowledged: 1 });
});

test('The socket client gets again what it did not acknowledge', async (t) => {
  const { slack, next } = await connected(t);
  const first = next('message');
  await slack.ask('say', { user: 'U0001', text: 'dag' });
  assert.strictEqual((await first).retry_num, 0);
  const second = next('message');
  await slack.ask('expire', {});
  const again = await second;
  assert.deepStrictEqual([again.retry_num, again.retry_reason], [1, 'timeout']);
  await again.ack();
});

test('The socket client gets a button and a command', async (t) => {
  const { slack, next } = await connected(t);
  const web = new WebClient(slack.bot_token, { slackApiUrl: slack.slackApiUrl, logLevel: LogLevel.ERROR });
  const { channel } = await web.conversations.open({ users: 'U0001' });
  const button = { type: 'button', action_id: 'knop.1', text: { type: 'plain_text', text: 'ja' }, value: '3.1' };
  const { ts } = await web.chat.postMessage({ channel: channel.id, text: 'x', blocks: [{ type: 'actions', elements: [button] }] });
  const interactive = next('interactive');
  await slack.ask('press', { channel: channel.id, ts, action_id: 'knop.1' });
  const pressed = await interactive;
  assert.strictEqual(pressed.body.actions[0].value, '3.1');
  await pressed.ack();
  const slash = next('slash_commands');
  await slack.ask('command', { user: 'U0001', text: 'hallo' });
  const command = await slash;
  assert.strictEqual(command.body.command, '/inzetwijzer');
  await command.ack({ text: 'Kijk in je berichten.' });
  await slack.ask('wait', { acknowledged: 2 });
});

for (const [how, cause] of [['asked to', 'disconnect'], ['when the line is lost', 'drop']]) {
  test(`The socket client reconnects ${how} and misses nothing`, async (t) => {
    const { slack, next } = await connected(t);
    await slack.ask(cause, {});
    const message = next('message');
    const sent = await slack.ask('say', { user: 'U0001', text: 'dag' });
    const { ack, body } = await message;
    assert.strictEqual(body.event_id, sent.event_id);
    await ack();
    await slack.ask('wait', { method: 'apps.connections.open', count: 2 });
  });
}
