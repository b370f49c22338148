/** What is drawn and made on the phone before the first answer. */
import { codeOf, plainCode } from '#lib/drafts/code.ts';
import type { Interview } from '#lib/drafts/interview.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { drawOrder } from '#lib/questionnaire/order.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { sha256Hex } from './digest.ts';

/** 20 letters of 30: 98 bits. */
const codeLetters = 20;

const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const drawn = (): readonly [number, number, number] => {
  const [a = 0, b = 0, c = 0] = crypto.getRandomValues(new Uint32Array(3));
  return [a / 2 ** 32, b / 2 ** 32, c / 2 ** 32];
};

/** A UUID (version 4) where the browser makes none itself. */
const uuid = (): string => {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const digits = hex(randomBytes(16));
  const variant = '89ab'[Number.parseInt(digits[16] ?? '0', 16) % 4];
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** To the minute, with the offset of the phone's clock. */
const minuteHere = (now: Date): string => {
  const offset = -now.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}${zone}`;
};

const deviceHere = (): Interview['device'] => {
  if (!matchMedia('(pointer: coarse)').matches) return 'desktop';
  return Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet';
};

export const beginInterview = async (
  questionnaire: Questionnaire,
  wave: string,
  locale: Locale,
): Promise<Interview> => {
  const code = codeOf(randomBytes(24), codeLetters);
  return {
    wave,
    questionnaire: questionnaire.definition.id,
    version: questionnaire.definition.version,
    id: uuid(),
    secret: hex(randomBytes(24)),
    code,
    codeHash: await sha256Hex(plainCode(code)),
    revision: 0,
    locale,
    section: questionnaire.sections[0]?.id ?? '',
    given: {},
    draws: drawOrder(questionnaire, drawn()),
    started: minuteHere(new Date()),
    seconds: {},
    locales: {},
    device: deviceHere(),
  };
};
