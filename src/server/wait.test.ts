import { describe, expect, test } from 'vitest';
import { FinboxApiError } from './error.ts';
import type { Progress, UploadStatus } from './session-data.ts';
import { UPLOAD } from './session-data.test-support.ts';
import { waitForProcessing, waitForUpload } from './wait.ts';

const FAST = { interval: 1 };

function busy(status: number, retryAfter: number | null = null): FinboxApiError {
  return new FinboxApiError('busy', { status, code: 'X', source: 'answer', retryAfter });
}

/** Answers the steps one after the other, and then the last one for ever. */
function uploading(...steps: readonly (string | FinboxApiError)[]) {
  let calls = 0;
  const getUploadStatus = async (): Promise<UploadStatus> => {
    const step = steps[Math.min(calls, steps.length - 1)];
    calls += 1;
    if (step instanceof FinboxApiError) throw step;
    return { ...UPLOAD, accounts: [], upload_status: step ?? '' };
  };
  return { finbox: { getUploadStatus }, calls: () => calls };
}

function processing(...steps: readonly string[]) {
  let calls = 0;
  const getProgress = async (): Promise<Progress> => {
    const session_progress = steps[Math.min(calls, steps.length - 1)] ?? '';
    calls += 1;
    return { session_id: 'session-1', session_progress, progress: [] };
  };
  return { finbox: { getProgress }, calls: () => calls };
}

describe('waitForUpload', () => {
  test.each(['COMPLETED', 'EXPIRED'])('asks until it is %s', async (upload_status) => {
    const { finbox, calls } = uploading('NO_UPLOADS', 'IN_PROGRESS', 'PAUSED', upload_status);
    expect(await waitForUpload(finbox, 'session-1', FAST)).toMatchObject({ upload_status });
    expect(calls()).toBe(4);
  });

  test.each([0, 429, 502, 503, 504])('goes on after a passing error, %i', async (status) => {
    const { finbox, calls } = uploading(busy(status), 'COMPLETED');
    await waitForUpload(finbox, 'session-1', FAST);
    expect(calls()).toBe(2);
  });

  test('leaves the API alone for as long as it asks', async () => {
    const { finbox, calls } = uploading(busy(429, 60), 'COMPLETED');
    const waiting = waitForUpload(finbox, 'session-1', { ...FAST, deadline: 30 });
    await expect(waiting).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(calls()).toBe(1);
  });

  test.each([UPLOAD.upload_status, 'IN_PROGRESS'])(
    'does not take the answer about another session, %s',
    async (upload_status) => {
      const { finbox, calls } = uploading(upload_status);
      const waiting = waitForUpload(finbox, 'session-2', FAST);
      await expect(waiting).rejects.toMatchObject({ code: 'INVALID_ANSWER' });
      expect(calls()).toBe(1);
    },
  );

  test.each([400, 401, 404, 410, 500])('ends with an error that stays, %i', async (status) => {
    const { finbox, calls } = uploading(busy(status));
    await expect(waitForUpload(finbox, 's', FAST)).rejects.toMatchObject({ status });
    expect(calls()).toBe(1);
  });

  test('ends at the deadline, though an answer does not come', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const getUploadStatus = (_id: string, options?: { signal?: AbortSignal | undefined }) => {
      signals.push(options?.signal);
      return new Promise<never>(() => {});
    };
    const waiting = waitForUpload({ getUploadStatus }, 's', { deadline: 5 });
    await expect(waiting).rejects.toMatchObject({ code: 'TIMEOUT', status: 0 });
    // What is under way is given up.
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });

  test('ends with the reason of the signal', async () => {
    const controller = new AbortController();
    const { finbox } = uploading('IN_PROGRESS');
    const waiting = waitForUpload(finbox, 'session-1', { signal: controller.signal });
    controller.abort(new Error('shutting down'));
    await expect(waiting).rejects.toThrow('shutting down');
  });

  test('does not begin where the signal is aborted', async () => {
    const { finbox, calls } = uploading('COMPLETED');
    const waiting = waitForUpload(finbox, 's', { signal: AbortSignal.abort('why') });
    await expect(waiting).rejects.toBe('why');
    expect(calls()).toBe(0);
  });

  test.each([{ interval: 0 }, { interval: NaN }, { deadline: -1 }, { deadline: Infinity }])(
    'refuses %j',
    async (options) => {
      const { finbox, calls } = uploading('COMPLETED');
      await expect(waitForUpload(finbox, 's', options)).rejects.toThrow(TypeError);
      expect(calls()).toBe(0);
    },
  );
});

describe('waitForProcessing', () => {
  test.each(['completed', 'failed'])('asks until it is %s', async (session_progress) => {
    const { finbox, calls } = processing('processing', 'paused', session_progress);
    expect(await waitForProcessing(finbox, 'session-1', FAST)).toMatchObject({ session_progress });
    expect(calls()).toBe(3);
  });

  test('does not take the answer about another session', async () => {
    const waiting = waitForProcessing(processing('completed').finbox, 'session-2', FAST);
    await expect(waiting).rejects.toMatchObject({ code: 'INVALID_ANSWER' });
  });
});
