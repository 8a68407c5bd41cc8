import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect } from 'playwright/test';
import { programPath } from '../../support/browser.ts';
import { freePorts } from '../../support/free-ports.ts';
import { scaled } from '../../support/slowness.ts';
import { words, type Copied, type Placed, type PostEngine, type WrittenPost } from './post-engine.ts';
import { answering, ended, ran, written } from './folder.ts';

/** Where Debian puts WordPress. */
const debian = '/usr/share/wordpress';
const packages = 'wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql';

const image: Placed = { platform: 'email', format: 'image', fate: 'image' };
const link: Placed = { platform: 'wordpress-link', format: 'link', fate: 'interactive' };

/** WordPress on MariaDB, with a post of its administrator and one of an author, from whose posts it takes scripts and iframes. */
export const wordpress: PostEngine = {
  name: 'WordPress',
  posts: [
    {
      name: 'WordPress, administrator',
      charts: [
        { platform: 'wordpress', format: 'live', fate: 'interactive' },
        { platform: 'iframe', format: 'iframe', fate: 'iframe' },
        // The page has the script, for the format above.
        { ...image, fate: 'interactive' },
        link,
      ],
    },
    {
      name: 'WordPress, author',
      charts: [
        { platform: 'wordpress', format: 'live', fate: 'image' },
        { platform: 'wordpress', format: 'iframe', fate: 'nothing' },
        image,
        link,
      ],
    },
  ],
  missing: () => {
    const isThere =
      existsSync(join(debian, 'wp-settings.php')) &&
      programPath('php') !== undefined &&
      (databaseProgram('mariadbd') ?? databaseProgram('mysqld')) !== undefined;
    return isThere ? null : `on Debian: apt-get install ${packages}`;
  },
  publish: async (posts, _, site) => {
    // A socket's path must be short.
    const place = mkdtempSync(join(tmpdir(), 'wp-'));
    const [port = 0] = await freePorts(1);
    const programs: ChildProcess[] = [];
    const close = async (): Promise<void> => {
      for (const program of programs) await ended(program);
      rmSync(place, { recursive: true, force: true });
    };
    try {
      programs.push(await database(place));
      cpSync(debian, join(place, 'wp'), { recursive: true, dereference: true });
      written(join(place, 'wp'), files(place, `http://localhost:${port}`, new URL(site).port));
      written(place, {
        'posts.json': JSON.stringify(
          posts.map((post) => ({ author: post.name.split(', ')[1], content: blocks(post) })),
        ),
      });
      await ran(place, 'php', ['wp/install.php']);
      const ids = (await ran(place, 'php', ['wp/posts.php'])).trim().split(/\s+/).slice(-posts.length);
      const server = spawn('php', ['-q', '-S', `127.0.0.1:${port}`, '-t', join(place, 'wp')], {
        stdio: 'ignore',
        env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
      });
      programs.push(server);
      await answering(`http://127.0.0.1:${port}/readme.html`);
      return { addresses: ids.map((id) => `http://localhost:${port}/?p=${id}`), close };
    } catch (fault) {
      await close();
      throw fault;
    }
  },
};

function databaseProgram(name: string): string | undefined {
  return programPath(name) ?? [`/usr/sbin/${name}`].find((path) => existsSync(path));
}

/** A database of its own, reached by a socket in its folder. */
async function database(place: string): Promise<ChildProcess> {
  const data = join(place, 'data');
  const own = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  const path = [process.env['PATH'] ?? '', '/usr/sbin'].join(delimiter);
  await ran(place, 'mariadb-install-db', [...own, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    PATH: path,
  });
  const server = spawn(
    databaseProgram('mariadbd') ?? 'mysqld',
    [...own, `--socket=${place}/db`, `--pid-file=${place}/pid`, '--skip-networking'],
    { stdio: 'ignore' },
  );
  await expect.poll(() => existsSync(join(place, 'db')), { timeout: scaled(30_000) }).toBe(true);
  return server;
}

/** The post as the block editor saves it. */
function blocks({ charts }: WrittenPost): string {
  const paragraph = (text: string): string => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;
  const parts = charts.flatMap((chart) => [
    paragraph(words.before(chart)),
    block(chart),
    paragraph(words.after(chart)),
  ]);
  return [...parts, paragraph(words.last)].join('\n\n');
}

function block({ format, text }: Copied): string {
  if (format !== 'link') return `<!-- wp:html -->\n${text}\n<!-- /wp:html -->`;
  const address = text.trim();
  return `<!-- wp:embed {"url":"${address}","type":"rich"} -->
<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">
${address}
</div></figure>
<!-- /wp:embed -->`;
}

/** WordPress's settings for this machine, what lets it read an address here and nowhere else, and two scripts that fill it. */
function files(place: string, home: string, sitePort: string): Readonly<Record<string, string>> {
  return {
    'wp-config.php': `<?php
define('DB_NAME', 'blog'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${place}/db');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${home}'); define('WP_SITEURL', '${home}');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
    'wp-content/mu-plugins/here.php': `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ${sitePort}]);
add_filter('pre_http_request', fn($answer, $_, $address) => str_starts_with($address, 'http://127.0.0.1:${sitePort}/') ? $answer : new WP_Error('off', 'off'), 10, 3);
remove_action('wp_head', 'print_emoji_detection_script', 7);
add_filter('pre_wp_mail', '__return_false');
`,
    'install.php': `<?php
(new mysqli('localhost', 'root', '', '', 0, '${place}/db'))->query('CREATE DATABASE blog');
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '${new URL(home).host}';
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A blog', 'administrator', 'a@example.org', true, '', 'secret');
wp_insert_user(['user_login' => 'author', 'user_pass' => 'secret', 'role' => 'author']);
switch_theme('twentytwentythree');
`,
    'posts.php': `<?php
$_SERVER['HTTP_HOST'] = '${new URL(home).host}';
require __DIR__ . '/wp-load.php';
foreach (json_decode(file_get_contents('${place}/posts.json')) as $post) {
  wp_set_current_user(get_user_by('login', $post->author)->ID);
  echo "\\n", wp_insert_post(wp_slash(['post_title' => 'A post', 'post_status' => 'publish', 'post_content' => $post->content])), "\\n";
}
`,
  };
}
