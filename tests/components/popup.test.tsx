// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Popup } from '@/components/screens/Popup/Popup';
import type { AuditRecord } from '@/lib/model/record';
import { draw } from '../support/draw';
import { clear, few, lookalike, wall } from '../support/story-records';

const drawRecord = (record: AuditRecord, language: 'en' | 'fr' = 'en') =>
  draw(<Popup />, {
    records: [record],
    tab: { tabId: 7, state: 'audited', auditId: record.id },
    preferences: { language },
  });

describe('the popup', () => {
  it('answers at a glance: who, verdict, counts, the three gravest findings', () => {
    const { container } = drawRecord(few);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rivers and Harbours Canada');
    expect(screen.getByRole('status').textContent).toBe('2 points to fix.');
    const top = [...container.querySelectorAll('.glance__findings li')].map((item) => item.textContent);
    expect(top).toHaveLength(3);
    expect(top[0]).toMatch(/^To fix.*no link is a social media notice/);
  });

  it('speaks French', () => {
    drawRecord(lookalike, 'fr');
    expect(screen.getByRole('status').textContent).toContain('2 points à vérifier.');
  });

  it('lists nothing when there is nothing', () => {
    const { container } = drawRecord(clear);
    expect(container.querySelector('.glance__findings')).toBeNull();
  });

  it('says what to do before a wall, not what every rule missed', () => {
    const { container } = drawRecord(wall);
    expect(screen.getByText('Sign-in required')).toBeTruthy();
    expect(container.querySelector('.glance__findings')).toBeNull();
  });

  it('opens the panel and the dashboard', () => {
    const { acted } = drawRecord(few);
    fireEvent.click(screen.getByRole('button', { name: 'Open the panel' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open the dashboard' }));
    expect(acted).toEqual(['openPanel', 'openDashboard ']);
  });

  it('says when there is nothing to check', () => {
    draw(<Popup />, { tab: { tabId: 7, state: 'nothing' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing to check on this page');
    expect(screen.queryByRole('button', { name: 'Open the panel' })).toBeNull();
  });
});
