import '../../tokens.css';
import '../../base.css';
import { TimelineFigure } from '../../charts/timeline/timeline-figure.tsx';
import { startFrame } from './start-frame.tsx';

startFrame('timeline', TimelineFigure);
