import { Popup } from '@/components/screens/Popup/Popup';
import { launch } from '../shared/launch';

void launch(<Popup />);
