import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/** The program's log, on standard error: lines for people in a terminal, JSON anywhere else. */
export function consoleLog(level: string): Logger {
  const destination = process.stderr.isTTY
    ? pretty({ destination: 2, ignore: 'pid,hostname', sync: true })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level, base: null }, destination);
}
