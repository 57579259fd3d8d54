package id.canting.sheet.lesson;

import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays activities into meetings: each begins with an opening and ends with clearing up, has a pause where it is long, and
 * what cannot be broken off begins only where it also ends. While cloth soaks or dries a pause may be held, and drying goes
 * on between meetings. Where meetings are longer than the work, the work is spread over all of them.
 *
 * @param meetings what is done in each
 * @param left what found no place
 */
record Timetable(List<Meeting> meetings, List<Activity> left) {
    /** Less than this is not worth beginning, minutes. */
    private static final double LEAST = 10;

    Timetable {
        meetings = List.copyOf(meetings);
        left = List.copyOf(left);
    }

    /**
     * The timetable of meetings of one length.
     *
     * @param count how many meetings there are
     * @param whole how long each is, minutes
     */
    static Timetable of(List<Activity> activities, int count, double whole, Times times) {
        Timetable tight = new Laying(activities, count, whole, whole, times).lay();
        if (!tight.left.isEmpty() || count == 1) {
            return tight;
        }
        for (double busy = 0.1; busy < 1; busy += 0.05) {
            Timetable even = new Laying(activities, count, whole, whole * busy, times).lay();
            if (even.left.isEmpty()) {
                return even;
            }
        }
        return tight;
    }

    /** How many meetings of a length the activities need; 0 where one alone is longer than a meeting. */
    static int needed(List<Activity> activities, double whole, Times times) {
        for (int count = 1; count <= LessonPlan.MOST_DAYS; count++) {
            if (new Laying(activities, count, whole, whole, times).lay().left.isEmpty()) {
                return count;
            }
        }
        return 0;
    }

    /** The laying of one timetable. */
    private static final class Laying {
        private final List<Activity> todo;
        private final int count;
        private final double whole;
        private final double busy;
        private final Times times;
        private final List<Meeting> meetings = new ArrayList<>();
        private List<Meeting.Item> items = new ArrayList<>();
        private double gone;
        private double sincePause;

        /** @param busy after how many minutes a meeting begins nothing more, but for the last */
        Laying(List<Activity> activities, int count, double whole, double busy, Times times) {
            this.todo = new ArrayList<>(activities);
            this.count = count;
            this.whole = whole;
            this.busy = busy;
            this.times = times;
        }

        Timetable lay() {
            while (meetings.size() < count && !todo.isEmpty()) {
                open();
                while (!todo.isEmpty() && mayFollow(todo.get(0)) && place(todo.get(0))) {
                    continue;
                }
                close();
            }
            while (todo.isEmpty() && meetings.size() < count) {
                open();
                close();
            }
            return new Timetable(meetings, todo);
        }

        /** Whether an activity may follow: a meeting that did its share begins nothing more, but ends what it began. */
        private boolean mayFollow(Activity next) {
            return gone < busy || meetings.size() + 1 == count || next.kind() == Activity.Kind.BATH;
        }

        private void open() {
            String key = meetings.isEmpty() ? "opening-first" : "opening";
            items = new ArrayList<>();
            gone = 0;
            sincePause = 0;
            put(Lesson.MESSAGES.text("time." + key), Math.min(times.minutes(key), whole / 4));
        }

        private void close() {
            double clearing = clearing();
            double spare = whole - gone - clearing;
            if (spare >= LEAST) {
                put(Lesson.MESSAGES.text("time.spare"), spare);
            }
            put(Lesson.MESSAGES.text("time.closing"), clearing);
            meetings.add(new Meeting(Text.EMPTY, whole, items));
        }

        private double clearing() {
            return Math.min(times.minutes("closing"), whole / 6);
        }

        private double room() {
            return whole - clearing() - gone;
        }

        private void put(Text what, double minutes) {
            items.add(new Meeting.Item(minutes, what.capital()));
            gone += minutes;
            sincePause += minutes;
        }

        private void pause() {
            double pause = times.minutes("break");
            if (sincePause >= times.minutes("break-after") - pause && room() >= pause + LEAST) {
                put(Lesson.MESSAGES.text("time.break"), pause);
                sincePause = 0;
            }
        }

        /** Lays an activity or a part of it; tells whether more may follow in this meeting. */
        private boolean place(Activity next) {
            return switch (next.kind()) {
                case HANDS -> hands(next);
                case MIX -> mix(next);
                case BATH -> bath(next);
                case SOAK -> soak(next);
                case DRY -> dry(next);
            };
        }

        private boolean hands(Activity next) {
            pause();
            double now = Math.min(next.minutes(), Math.min(room(), untilPause()));
            boolean rest = next.minutes() - now > 1;
            if (rest && now < LEAST) {
                return false;
            }
            todo.remove(0);
            if (rest) {
                todo.add(0, next.lasting(next.minutes() - now));
                put(next.told(), now);
            } else {
                put(beside(next, now), now);
            }
            return true;
        }

        /** Says what hands do, and that some mix the bath which comes next meanwhile, where it can be used in this meeting. */
        private Text beside(Activity next, double now) {
            boolean mixed = todo.size() > 1 && todo.get(0).kind() == Activity.Kind.MIX;
            if (!mixed) {
                return next.told();
            }
            Activity mix = todo.get(0);
            double left = Math.max(0, mix.minutes() - now);
            double first = todo.get(1).minutes() / todo.get(1).times();
            if (now + left + first > room()) {
                return next.told();
            }
            todo.remove(0);
            if (left > 2) {
                todo.add(0, mix.lasting(left));
            }
            return Lesson.MESSAGES.text("time.mix-beside", next.told(), mix.told());
        }

        private double untilPause() {
            double left = times.minutes("break-after") - sincePause;
            return left < LEAST ? Double.POSITIVE_INFINITY : left;
        }

        /** A bath is mixed where it can be used, too, or at the beginning of a meeting. */
        private boolean mix(Activity next) {
            double first = todo.size() > 1 ? todo.get(1).minutes() / todo.get(1).times() : 0;
            boolean begun = items.size() > 1;
            pause();
            if (next.minutes() + (begun ? first : 0) > room()) {
                return false;
            }
            put(next.told(), next.minutes());
            todo.remove(0);
            return true;
        }

        /** As many dips as there is room for. */
        private boolean bath(Activity next) {
            int fit = (int) Math.floor(room() / (next.minutes() / next.times()) + 1e-9);
            if (fit < 1) {
                return false;
            }
            Activity now = next.done(Math.min(fit, next.times()));
            put(now.told(), now.minutes());
            todo.remove(0);
            if (now.times() < next.times()) {
                todo.add(0, next.done(next.times() - now.times()));
                return false;
            }
            return true;
        }

        private boolean soak(Activity next) {
            if (next.minutes() > room()) {
                return false;
            }
            todo.remove(0);
            wait(next, "time.pause-beside");
            return true;
        }

        /** Puts a wait down with what is done meanwhile: the next bath is mixed, or a pause is held. */
        private void wait(Activity next, String otherwise) {
            int ahead = 0;
            while (ahead < todo.size() && todo.get(ahead).kind() != Activity.Kind.MIX) {
                ahead = todo.get(ahead).kind() == Activity.Kind.BATH
                                || todo.get(ahead).minutes() > room()
                        ? todo.size()
                        : ahead + 1;
            }
            if (ahead < todo.size()) {
                Activity mix = todo.remove(ahead);
                if (mix.minutes() > next.minutes()) {
                    todo.add(ahead, mix.lasting(mix.minutes() - next.minutes()));
                }
                boolean both = next.minutes() >= 2 * times.minutes("break");
                String key = both ? "time.mix-and-pause" : "time.mix-beside";
                put(Lesson.MESSAGES.text(key, next.told(), mix.told()), next.minutes());
                sincePause = both ? 0 : sincePause;
                return;
            }
            boolean due = next.minutes() >= times.minutes("break") && sincePause >= times.minutes("break-after") / 2;
            put(due ? Lesson.MESSAGES.text(otherwise, next.told()) : next.told(), next.minutes());
            sincePause = due ? 0 : sincePause;
        }

        /** Cloth dries until the next meeting, or within this one where there is room for more after it. */
        private boolean dry(Activity next) {
            boolean within = next.minutes() + LEAST <= room() && gone + next.minutes() < busy;
            todo.remove(0);
            if (within) {
                wait(next, "time.meanwhile");
                return true;
            }
            items.add(new Meeting.Item(0, Lesson.MESSAGES.text("time.overnight", next.what())));
            return false;
        }
    }
}
