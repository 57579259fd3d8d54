package id.canting.sheet.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work laid into meetings. */
class TimetableTest {
    private static final Times TIMES = Times.read();

    private static Activity act(String what, double minutes, Activity.Kind kind) {
        return new Activity(Text.same(what), minutes, kind);
    }

    private static List<String> told(Meeting meeting) {
        return meeting.work().stream()
                .map(item -> Math.round(item.minutes()) + " " + item.what().en())
                .toList();
    }

    @Test
    void opensAndClosesEachMeeting() {
        Timetable table = Timetable.of(List.of(act("Tie", 60, Activity.Kind.HANDS)), 1, 180, TIMES);
        assertThat(told(table.meetings().get(0)))
                .containsExactly(
                        "30 Welcome, sample cloths, safety rules, tools",
                        "60 Tie",
                        "75 Spare time: slower trainees catch up, others practise on a scrap of cloth or go home earlier",
                        "15 Clearing up, looking at the work together");
    }

    @Test
    void spreadsShortWorkOverAllMeetings() {
        List<Activity> work = List.of(act("Tie", 60, Activity.Kind.HANDS), act("Wax", 60, Activity.Kind.HANDS));
        Timetable table = Timetable.of(work, 2, 360, TIMES);
        assertThat(told(table.meetings().get(0))).contains("60 Tie").doesNotContain("60 Wax");
        assertThat(told(table.meetings().get(1))).contains("60 Wax");
        assertThat(table.left()).isEmpty();
    }

    @Test
    void mixesTheNextBathWhileClothDries() {
        List<Activity> work = List.of(
                act("Dry", 60, Activity.Kind.DRY),
                act("Wax", 30, Activity.Kind.HANDS),
                act("Mix", 70, Activity.Kind.MIX),
                act("Dip", 20, Activity.Kind.BATH));
        assertThat(told(Timetable.of(work, 1, 360, TIMES).meetings().get(0)))
                .contains("60 Dry; meanwhile Mix, and a pause in turns", "30 Wax; meanwhile Mix", "20 Dip");
    }

    @Test
    void dryingGoesOnBetweenMeetings() {
        List<Activity> work = List.of(
                act("Dip", 20, Activity.Kind.BATH),
                act("Dry", 1440, Activity.Kind.DRY),
                act("Open", 20, Activity.Kind.HANDS));
        Timetable table = Timetable.of(work, 2, 180, TIMES);
        assertThat(told(table.meetings().get(0)))
                .contains("0 After this the cloth hangs until the next meeting: Dry")
                .doesNotContain("20 Open");
        assertThat(told(table.meetings().get(1))).contains("20 Open");
    }

    /** Two of a group mix the next bath while the others finish waxing, if it can be used in the same meeting. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40| 30| 20| 40 Wax; meanwhile Mix",
                "40| 60| 20| 20 Mix",
                "40| 10| 160| 40 Wax",
            })
    void mixesTheNextBathBesideHands(int wax, int mix, int dip, String told) {
        List<Activity> work = List.of(
                act("Wax", wax, Activity.Kind.HANDS),
                act("Mix", mix, Activity.Kind.MIX),
                act("Dip", dip, Activity.Kind.BATH));
        assertThat(told(Timetable.of(work, 1, 240, TIMES).meetings().get(0))).contains(told);
    }

    @Test
    void partsABathOnlyBetweenDips() {
        Activity dips = new Activity(Text.same("Dip"), 160, 8, Activity.Kind.BATH);
        Timetable table = Timetable.of(List.of(dips), 2, 180, TIMES);
        assertThat(told(table.meetings().get(0))).contains("120 Dip, 6 times, 20 minutes each");
        assertThat(told(table.meetings().get(1))).contains("40 Dip, 2 times, 20 minutes each");
    }

    @Test
    void tellsWhatFindsNoPlaceAndHowManyMeetingsItTakes() {
        List<Activity> work = List.of(act("Wax", 500, Activity.Kind.HANDS));
        Timetable table = Timetable.of(work, 2, 180, TIMES);
        double laid = table.meetings().stream()
                .flatMap(meeting -> meeting.work().stream())
                .filter(item -> item.what().en().equals("Wax"))
                .mapToDouble(Meeting.Item::minutes)
                .sum();
        assertThat(table.left().get(0).minutes()).isCloseTo(500 - laid, within(1e-9));
        int needed = Timetable.needed(work, 180, TIMES);
        assertThat(Timetable.of(work, needed, 180, TIMES).left()).isEmpty();
        assertThat(Timetable.of(work, needed - 1, 180, TIMES).left()).isNotEmpty();
        assertThat(Timetable.needed(List.of(act("Soak", 400, Activity.Kind.SOAK)), 180, TIMES))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"BEGINNER, 1.5", "INTERMEDIATE, 1.2", "ADVANCED, 1"})
    void learnersTakeLonger(Level level, double pace) {
        assertThat(TIMES.pace(level)).isEqualTo(pace);
    }

    @Property(tries = 300)
    void neverMakesAMeetingLongerAndLosesNothing(
            @ForAll("work") List<Activity> work,
            @ForAll @IntRange(min = 1, max = 5) int count,
            @ForAll @IntRange(min = 30, max = 480) int whole) {
        Timetable table = Timetable.of(work, count, whole, TIMES);
        assertThat(table.meetings()).hasSizeLessThanOrEqualTo(count);
        for (Meeting meeting : table.meetings()) {
            assertThat(meeting.work().stream()
                            .mapToDouble(Meeting.Item::minutes)
                            .sum())
                    .isLessThanOrEqualTo(whole + 1e-6);
        }
        for (Activity one : work) {
            boolean found = table.left().stream().anyMatch(left -> left.what().equals(one.what()))
                    || table.meetings().stream()
                            .flatMap(meeting -> meeting.work().stream())
                            .anyMatch(
                                    item -> item.what().en().contains(one.what().en()));
            assertThat(found).as(one.what().en()).isTrue();
        }
    }

    @Provide
    Arbitrary<List<Activity>> work() {
        Arbitrary<Activity> one = Combinators.combine(
                        Arbitraries.doubles().between(1, 400),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(Activity.Kind.class))
                .as((minutes, times, kind) ->
                        new Activity(Text.EMPTY, minutes, kind == Activity.Kind.BATH ? times : 1, kind));
        return one.list().ofMaxSize(8).map(list -> {
            List<Activity> named = new ArrayList<>();
            for (Activity each : list) {
                Text name = Text.same("<" + named.size() + ">");
                named.add(new Activity(name, each.minutes(), each.times(), each.kind()));
            }
            return named;
        });
    }
}
