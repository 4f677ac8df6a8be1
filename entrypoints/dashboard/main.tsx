import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { launch } from '../shared/launch';

void launch(<Dashboard place={followHash(window).place} />);
