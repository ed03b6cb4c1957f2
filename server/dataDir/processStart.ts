import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readIfThere } from './readIfThere.ts';

/**
 * When a running process started, as a text to compare: together with its id it tells that process from every other,
 * also after a reboot or when the id is used again. Undefined where no such process runs.
 */
export function processStart(pid: number): string | undefined {
  return existsSync('/proc/self/stat') ? startFromProc(pid) : startFromPs(pid);
}

/** Linux: the start is counted in ticks since boot, hence the id of the boot. */
function startFromProc(pid: number): string | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // "42 (a name (with brackets)) S …": the state is field 3, the start field 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields[0], fields[19]];
  const ended = state === 'Z' || state === 'X';
  return ended ? undefined : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${start}`;
}

/** macOS and other Unixes. */
function startFromPs(pid: number): string | undefined {
  try {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const output = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env });
    return output.trim() || undefined;
  } catch {
    return undefined; // How ps says that there is no such process.
  }
}
