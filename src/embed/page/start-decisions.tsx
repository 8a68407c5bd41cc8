import '../../tokens.css';
import '../../base.css';
import { DecisionsChart } from '../../charts/decisions/decisions-chart.tsx';
import { startFrame } from './start-frame.tsx';

startFrame('decisions', DecisionsChart);
