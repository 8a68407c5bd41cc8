import '../../tokens.css';
import '../../base.css';
import { TimelineChart } from '../../charts/timeline/timeline-chart.tsx';
import { startFrame } from './start-frame.tsx';

startFrame('timeline', TimelineChart);
