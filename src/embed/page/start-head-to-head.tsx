import '../../tokens.css';
import '../../base.css';
import { HeadToHeadChart } from '../../charts/head-to-head/head-to-head-chart.tsx';
import { startFrame } from './start-frame.tsx';

startFrame('head-to-head', HeadToHeadChart);
