package id.canting.sheet.lesson;

import id.canting.estimate.NumberText;
import id.canting.sheet.flow.Block;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What is done when: as the trainer planned it, or as the estimate's hours divide over meetings. */
final class SchedulePart {
    /** Less than this is not worth a line of a meeting, minutes. */
    private static final double LEAST = 1;

    private SchedulePart() {}

    static List<Block> of(LessonSubject subject) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Lesson.MESSAGES.text("schedule")));
        double needed = subject.hoursEach();
        double there = subject.hours();
        Text hours = NumberText.number(subject.estimate().total().allHours(), 1);
        blocks.add(new Block.Paragraph(
                Lesson.MESSAGES.text("schedule.note", hours, NumberText.number(there, 1)), Block.LEAST, false));
        if (needed > there) {
            int people = (int) Math.ceil(subject.estimate().total().allHours() / there);
            blocks.add(new Block.Framed(List.of(new Block.Paragraph(
                    Lesson.MESSAGES.text(
                            "schedule.short", NumberText.number(needed, 1), NumberText.number(there, 1), people),
                    Block.LEAST,
                    false))));
        }
        List<Meeting> meetings = subject.plan().meetings().isEmpty()
                ? worked(subject)
                : subject.plan().meetings();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            int number = i + 1;
            while (i + 1 < meetings.size() && meetings.get(i + 1).equals(meeting)) {
                i++;
            }
            Text name = i + 1 > number ? Lesson.MESSAGES.text("meetings", number, i + 1) : name(meeting, number);
            rows(meeting, name, rows);
        }
        List<Text> head = List.of(
                Lesson.MESSAGES.text("head.meeting"),
                Lesson.MESSAGES.text("head.minutes"),
                Lesson.MESSAGES.text("head.work"));
        blocks.add(new Block.Table(List.of(1.7, 0.8, 3.6), head, rows, Block.LEAST));
        return blocks;
    }

    private static Text name(Meeting meeting, int number) {
        return meeting.title().isEmpty()
                ? Lesson.MESSAGES.text("meeting", number)
                : Lesson.MESSAGES.text("meeting.titled", number, meeting.title());
    }

    private static void rows(Meeting meeting, Text name, List<List<Block.Cell>> rows) {
        boolean first = true;
        for (Meeting.Item item : meeting.work()) {
            rows.add(List.of(
                    Block.Cell.of(first ? name : Text.EMPTY),
                    Block.Cell.of(
                            item.minutes() > 0 ? NumberText.number(Math.rint(item.minutes()), 0) : Text.same("–")),
                    Block.Cell.of(item.what())));
            first = false;
        }
    }

    /** The steps laid into meetings one after another; where there is too little time, each gets less of it. */
    private static List<Meeting> worked(LessonSubject subject) {
        double whole = subject.plan().hours() * 60;
        double scale = Math.min(1, subject.hours() / Math.max(subject.hoursEach(), 1e-9));
        List<Meeting> meetings = new ArrayList<>();
        List<Meeting.Item> items = new ArrayList<>();
        double left = whole;
        for (LessonStep step : subject.steps()) {
            double minutes = step.needs().allHours() * 60 / subject.plan().together() * scale;
            Text what = Lesson.MESSAGES.text("step", step.number(), step.title());
            if (minutes < LEAST) {
                items.add(new Meeting.Item(0, what));
            }
            while (minutes >= LEAST) {
                double now = Math.min(minutes, left);
                items.add(new Meeting.Item(now, what));
                minutes -= now;
                left -= now;
                if (left < LEAST && meetings.size() + 1 < subject.meetings()) {
                    meetings.add(new Meeting(Text.EMPTY, whole, items));
                    items = new ArrayList<>();
                    left = whole;
                } else if (left < LEAST) {
                    break;
                }
            }
        }
        if (!items.isEmpty()) {
            meetings.add(new Meeting(Text.EMPTY, whole, items));
        }
        return meetings;
    }
}
