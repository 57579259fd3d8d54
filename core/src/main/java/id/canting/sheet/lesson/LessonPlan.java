package id.canting.sheet.lesson;

import id.canting.parameter.Range;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What a trainer decides about a lesson. All of it may be left out: a lesson then says what follows from its design and
 * leaves room for the rest.
 *
 * @param title of the lesson; empty for the design's
 * @param aims what a learner can do in the end; empty for what follows from the steps
 * @param level for whom it is
 * @param participants how many learners
 * @param group how many share a stove, a wax pan and dye tubs
 * @param together how many make one cloth together
 * @param hours how long a meeting lasts
 * @param days how many meetings there are, where that is fixed
 * @param jp minutes of one training hour, jam pelajaran: 45 is usual in training, schools have 35 to 45, some count 60
 * @param meetings what is done when; empty for what follows from the steps
 * @param units competence units with their codes, as the trainer writes them
 * @param pass points from which a learner is competent
 * @param weights points of the rubric's criteria that the trainer sets; empty for the usual ones
 */
public record LessonPlan(
        Text title,
        List<Text> aims,
        Level level,
        int participants,
        int group,
        int together,
        double hours,
        OptionalInt days,
        double jp,
        List<Meeting> meetings,
        List<Text> units,
        OptionalDouble pass,
        Map<String, Integer> weights) {
    /** The most learners a lesson is reckoned for. */
    public static final int MOST = 500;

    /** The most meetings. */
    public static final int MOST_DAYS = 60;

    /** How long a training hour may be, minutes. */
    public static final Range JP = new Range(20, 120);

    /** The plan of a trainer who says nothing: twenty beginners, five to a stove, meetings of 3 hours (source R02). */
    public static final LessonPlan USUAL = new LessonPlan(
            Text.EMPTY,
            List.of(),
            Level.BEGINNER,
            20,
            5,
            1,
            3,
            OptionalInt.empty(),
            45,
            List.of(),
            List.of(),
            OptionalDouble.empty(),
            Map.of());

    /** Copies the collections and checks the numbers. */
    public LessonPlan {
        aims = List.copyOf(aims);
        meetings = List.copyOf(meetings);
        units = List.copyOf(units);
        weights = java.util.Collections.unmodifiableMap(new TreeMap<>(weights));
        within("participants", participants, 1, MOST);
        within("group", group, 1, MOST);
        within("together", together, 1, MOST);
        within("hours", hours, 0.5, 12);
        within("jp", jp, JP.low(), JP.high());
        days.ifPresent(count -> within("days", count, 1, MOST_DAYS));
        pass.ifPresent(points -> within("pass", points, 1, 100));
    }

    /** The same with another length of a training hour, minutes. */
    public LessonPlan withJp(double minutes) {
        return new LessonPlan(
                title,
                aims,
                level,
                participants,
                group,
                together,
                hours,
                days,
                minutes,
                meetings,
                units,
                pass,
                weights);
    }

    private static void within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new UserError(Lesson.MESSAGES.text("plan.range", name, value, low, high));
        }
    }

    /** How many groups share tools. */
    public int groups() {
        return (participants + group - 1) / group;
    }

    /** How many cloths are made. */
    public int cloths() {
        return (participants + together - 1) / together;
    }

    /** How many cloths go through the baths of one group, the largest. */
    public int clothsOfGroup() {
        return (cloths() + groups() - 1) / groups();
    }

    /**
     * The same with the numbers a command line gives; a 0 or nothing leaves what is there.
     *
     * @throws UserError for a number or length of meetings where the plan says what is done in each
     */
    public LessonPlan with(int people, int sharing, int atOne, int meetingCount, double length, String forWhom) {
        if (!meetings.isEmpty() && (meetingCount != 0 || length != 0)) {
            throw new UserError(Lesson.MESSAGES.text("plan.meetings"));
        }
        return new LessonPlan(
                title,
                aims,
                forWhom.isEmpty() ? level : Level.of(forWhom),
                people == 0 ? participants : people,
                sharing == 0 ? group : sharing,
                atOne == 0 ? together : atOne,
                length == 0 ? hours : length,
                meetingCount == 0 ? days : OptionalInt.of(meetingCount),
                jp,
                meetings,
                units,
                pass,
                weights);
    }
}
