import { createContext } from 'react';
import { frames, medium, narrow, type Frame } from '../marks/frame.ts';

/** The width classes that charts are drawn for. */
export const FramesContext = createContext<readonly Frame[]>(frames);

/** Those of a column in a post: one less to draw, to send and to take over. */
export const columnFrames: readonly Frame[] = [narrow, medium];
