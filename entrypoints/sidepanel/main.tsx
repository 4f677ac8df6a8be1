import { SidePanel } from '@/components/screens/SidePanel/SidePanel';
import { launch } from '../shared/launch';

void launch(<SidePanel />);
