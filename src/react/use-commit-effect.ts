import { useEffect, useLayoutEffect } from 'react';

/** React 18 complains of layout effects when it renders on a server, where neither of them runs. */
export const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
