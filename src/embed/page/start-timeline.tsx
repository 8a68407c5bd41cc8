import '../../tokens.css';
import '../../base.css';
import { TimelineFigure } from '../../charts/timeline/timeline-figure.tsx';
import { startEmbed } from './start-embed.tsx';

startEmbed('timeline', TimelineFigure);
