// What `npm run` offers begins here, on any Node from 20 on: `node scripts/setup.mjs SCRIPT [ARGUMENT...]` installs what is
// missing and then runs the script under the project's own Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserVariable, findBrowser } from './browser/find-browser.mjs';

/** @typedef {import('./browser/find-browser.mjs').BrowserName} BrowserName */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.installed-from');
const NODE = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const OLDEST_NODE = 20;
/** Outside of the checkout: `npm ci` empties `node_modules`. Holds the process id of the setup that is installing. */
const LOCK = join(tmpdir(), `sidelight-setup-${createHash('sha256').update(ROOT).digest('hex').slice(0, 16)}`);
const LOCK_POLL = 300; // ms
/** Where Node keeps what it has compiled: a script starts in two thirds of the time, and so does each that a test starts. */
const COMPILED = join(ROOT, 'node_modules', '.cache', 'node');

/**
 * Package managers that can install a browser without a question, and what browsers and fonts are called there.
 * @type {{ command: string, refresh: string[] | null, install: string[], names: Record<BrowserName, string>, fonts: string[] }[]}
 */
const PACKAGE_MANAGERS = [
  {
    command: 'apt-get',
    refresh: ['update'],
    install: ['install', '-y'],
    names: { chromium: 'chromium', firefox: 'firefox-esr' },
    fonts: ['fonts-wqy-zenhei', 'fonts-kacst'],
  },
  {
    command: 'dnf',
    refresh: null,
    install: ['install', '-y'],
    names: { chromium: 'chromium', firefox: 'firefox' },
    fonts: ['google-noto-sans-cjk-fonts', 'google-noto-sans-arabic-fonts'],
  },
  {
    command: 'pacman',
    refresh: null,
    install: ['-Sy', '--noconfirm'],
    names: { chromium: 'chromium', firefox: 'firefox' },
    fonts: ['noto-fonts-cjk', 'noto-fonts'],
  },
  {
    command: 'apk',
    refresh: null,
    install: ['add'],
    names: { chromium: 'chromium', firefox: 'firefox-esr' },
    fonts: ['font-noto-cjk', 'font-noto-arabic'],
  },
];

/**
 * One line, then the end.
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], shell }).status === 0;
}

/**
 * One setup of a checkout at a time: two would take the packages away from each other. The lock of a setup that was killed is void.
 * @param {() => void} install
 */
function installAlone(install) {
  while (!takeLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_POLL);
  process.on('exit', () => rmSync(LOCK, { force: true }));
  install();
  rmSync(LOCK, { force: true });
  process.removeAllListeners('exit');
}

function takeLock() {
  try {
    writeFileSync(LOCK, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld()) rmSync(LOCK, { force: true });
    return false;
  }
}

/** A lock without a number in it is just being written. */
function isHeld() {
  try {
    const holder = readFileSync(LOCK, 'utf8');
    return holder === '' || process.kill(Number(holder), 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // alive, and somebody else's
  }
}

function installPackages() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const isInstalled = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted && existsSync(NODE);
  if (isInstalled) return;
  process.stderr.write('Installing the packages of package-lock.json ...\n');
  // Warnings about the engine are expected: the tools want the Node that is about to be installed.
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop('npm ci failed: check the connection to the npm registry, then try again.');
  }
  if (!existsSync(NODE)) run('npm', ['rebuild', 'node', '--loglevel=error']);
  if (!existsSync(NODE))
    stop('The "node" package did not install its binary: allow its install script, then try again.');
  writeFileSync(STAMP, wanted);
}

function findManager() {
  return PACKAGE_MANAGERS.find(({ command }) => run('sh', ['-c', `command -v ${command}`]));
}

/**
 * As far as nobody has to be asked.
 * @param {(typeof PACKAGE_MANAGERS)[number]} manager
 * @param {string} what
 * @param {readonly string[]} packages
 */
function installWith(manager, what, packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !run('sudo', ['-n', 'true'])) return;
  process.stderr.write(`Installing ${what} with ${manager.command} ...\n`);
  const [first = '', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), manager.command];
  if (manager.refresh !== null) run(first, [...rest, ...manager.refresh]);
  run(first, [...rest, ...manager.install, ...packages]);
}

/** One letter each of Chinese, Japanese, Korean and Arabic; pictures show boxes where no font has them. */
const LETTERS = ['8bd1', '3042', 'd55c', '0645'];

/** Without them all goes on: only pictures are the worse for it. */
function installFonts() {
  const isDrawn = LETTERS.every((letter) => {
    const found = spawnSync('fc-list', [`:charset=${letter}`, 'family'], { encoding: 'utf8' });
    return found.status !== 0 || found.stdout.trim() !== ''; // no such command: the system has ways of its own
  });
  const manager = isDrawn ? undefined : findManager();
  if (manager !== undefined) installWith(manager, 'fonts', manager.fonts);
}

/** @param {BrowserName} name */
function installBrowser(name) {
  const manager = findManager();
  if (manager !== undefined) installWith(manager, name, [manager.names[name]]);
  if (findBrowser(name) !== null) return;
  const advice =
    manager === undefined
      ? 'install it'
      : `run "${manager.command} ${manager.install.join(' ')} ${manager.names[name]}"`;
  stop(`No ${name} was found: ${advice} or set ${browserVariable(name)} to its path.`);
}

/** Scripts that take pictures in all languages. */
const PICTURE_SCRIPTS = /\b(?:test|gallery|pictures)\.ts$/;

/** Scripts that drive a browser; which one `start` takes depends on what is there. */
const CHROMIUM_SCRIPTS = /\b(?:bench|tour|pictures|gallery|draw-icons)\.ts$/;

/** @param {readonly string[]} args @returns {BrowserName[]} */
function neededBrowsers([script = '', ...args]) {
  if (script.endsWith('test.ts')) return ['chromium', 'firefox'];
  if (args.includes('--firefox') || args.includes('firefox')) return ['firefox'];
  if (CHROMIUM_SCRIPTS.test(script)) return ['chromium'];
  if (!script.endsWith('start.ts')) return [];
  return findBrowser('chromium') === null && findBrowser('firefox') !== null ? ['firefox'] : ['chromium'];
}

const args = process.argv.slice(2);
if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  stop(`Sidelight needs Node ${OLDEST_NODE} or later; this is ${process.versions.node}.`);
}
installAlone(() => {
  installPackages();
  for (const name of neededBrowsers(args)) if (findBrowser(name) === null) installBrowser(name);
  if (PICTURE_SCRIPTS.test(args[0] ?? '')) installFonts();
});
const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
const done = spawnSync(NODE, args, {
  stdio: 'inherit',
  env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, PATH: path },
});
process.exit(done.status ?? 1);
