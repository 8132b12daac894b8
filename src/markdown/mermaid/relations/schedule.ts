import { diagramText } from '../../../messages/en.ts';
import { labelText } from './label-text.ts';

interface TimelineRecord {
  getTasks(): readonly {
    readonly section: string;
    readonly task: string;
    readonly events: readonly string[];
  }[];
}

/** Each period with its section and events. */
export function timelineRelations(record: TimelineRecord): string[] {
  return record
    .getTasks()
    .map(({ section, task, events }) =>
      diagramText.period(labelText(task), labelText(section), events.map(labelText)),
    );
}

interface GanttRecord {
  getTasks(): readonly {
    readonly section: string;
    readonly task: string;
    readonly startTime: Date;
    readonly endTime: Date;
    readonly done?: boolean;
    readonly active?: boolean;
    readonly crit?: boolean;
    readonly milestone?: boolean;
  }[];
}

/** Each task with its section, first and last date and state. */
export function ganttRelations(record: GanttRecord): string[] {
  return record.getTasks().map((task) => {
    const marks = (['milestone', 'done', 'active', 'crit'] as const).filter((mark) => task[mark] === true);
    const times = [dateOf(task.startTime), dateOf(task.endTime)] as const;
    return diagramText.task(labelText(task.section), labelText(task.task), times, marks);
  });
}

/** Mermaid reads dates in local time, so they are written in local time too; the time only where there is one. */
function dateOf(time: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  return clock === '00:00' ? day : `${day} ${clock}`;
}
