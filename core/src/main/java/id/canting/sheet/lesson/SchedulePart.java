package id.canting.sheet.lesson;

import id.canting.estimate.NumberText;
import id.canting.sheet.flow.Block;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What is done when: as the trainer planned it, or as the estimate's hours divide over meetings. */
final class SchedulePart {
    private SchedulePart() {}

    static List<Block> of(LessonSubject subject) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Lesson.MESSAGES.text("schedule")));
        boolean planned = !subject.plan().meetings().isEmpty();
        blocks.addAll(planned ? said(subject) : reckoned(subject));
        List<Meeting> meetings =
                planned ? subject.plan().meetings() : subject.timetable().meetings();
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

    /** What goes before a timetable that the trainer wrote. */
    private static List<Block> said(LessonSubject subject) {
        List<Block> blocks = new ArrayList<>();
        double needed = subject.hoursEach();
        double there = subject.hours();
        Text hours = NumberText.number(subject.estimate().total().allHours(), 1);
        blocks.add(new Block.Paragraph(
                Lesson.MESSAGES.text("schedule.note", hours, NumberText.number(there, 1)), Block.LEAST, false));
        if (needed > there) {
            int people = (int) Math.ceil(needed * subject.plan().together() / there);
            blocks.add(framed(Lesson.MESSAGES.text(
                    "schedule.short.planned", NumberText.number(needed, 1), NumberText.number(there, 1), people)));
        }
        return blocks;
    }

    /** What goes before one that is reckoned: by what, and what does not fit. */
    private static List<Block> reckoned(LessonSubject subject) {
        List<Block> blocks = new ArrayList<>();
        Times times = subject.data().times();
        blocks.add(new Block.Paragraph(
                Lesson.MESSAGES.text(
                        "schedule.basis",
                        LessonSteps.spoken(times.pace(subject.plan().level()))),
                Block.LEAST,
                false));
        List<Activity> left = subject.timetable().left();
        if (!left.isEmpty()) {
            List<Text> names = left.stream()
                    .filter(one -> one.kind() != Activity.Kind.DRY)
                    .map(one -> Lesson.MESSAGES.text("left", one.told(), Math.rint(one.minutes())))
                    .toList();
            int enough = Timetable.needed(
                    Activities.of(subject, times), subject.plan().hours() * 60, times);
            blocks.add(framed(
                    enough > 0
                            ? Lesson.MESSAGES.text("schedule.left", Text.joined(names, "; "), enough)
                            : Lesson.MESSAGES.text("schedule.long", Text.joined(names, "; "))));
        }
        return blocks;
    }

    private static Block framed(Text text) {
        return new Block.Framed(List.of(new Block.Paragraph(text, Block.LEAST, false)));
    }
}
