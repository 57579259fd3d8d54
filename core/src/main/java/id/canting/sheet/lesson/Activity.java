package id.canting.sheet.lesson;

import id.canting.text.Text;

/**
 * Something that takes time on the way to a cloth.
 *
 * @param what in words
 * @param minutes how long, all of its times together
 * @param times how often it is done; what is done once cannot be parted
 * @param kind whether hands are busy with it
 */
record Activity(Text what, double minutes, int times, Kind kind) {
    /** What hands do meanwhile, and whether it may go on after a meeting. */
    enum Kind {
        /** Hands are busy; it may go on in the next meeting. */
        HANDS,
        /** Some mix a bath, which others may do while cloth dries or soaks; it is used in the same meeting. */
        MIX,
        /** Hands are busy at a bath, and can stop only between two dips. */
        BATH,
        /** The cloth lies in a bath; hands are free, but it cannot be left. */
        SOAK,
        /** The cloth dries; hands are free, and it goes on between meetings. */
        DRY
    }

    /** Something done once. */
    Activity(Text what, double minutes, Kind kind) {
        this(what, minutes, 1, kind);
    }

    /** The same, shorter. */
    Activity lasting(double less) {
        return new Activity(what, less, times, kind);
    }

    /** The same, done so often. */
    Activity done(int often) {
        return new Activity(what, minutes / times * often, often, kind);
    }

    /** In words, with how often where that is more than once. */
    Text told() {
        return times == 1
                ? what
                : Lesson.MESSAGES.text(
                        "time.often", what, Integer.toString(times), LessonSteps.spoken(minutes / times));
    }
}
