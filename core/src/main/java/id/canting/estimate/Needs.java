package id.canting.estimate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What work takes. Adds up from step to step.
 *
 * @param marks the marks made
 * @param wax grams of wax to melt, with what is lost
 * @param thread mm of thread or raffia
 * @param stuffs how much of each stuff goes into baths, in its unit: grams, or millilitres of what is poured
 * @param water litres
 * @param hours of hands at work, by task; waiting and drying are not in them
 */
public record Needs(
        MarkCount marks,
        double wax,
        double thread,
        SortedMap<Stuff, Double> stuffs,
        WaterUse water,
        Map<Task, Double> hours) {
    /** Nothing. */
    public static final Needs NONE = new Needs(MarkCount.NONE, 0, 0, new TreeMap<>(), WaterUse.NONE, Map.of());

    /** Copies the maps. */
    public Needs {
        stuffs = Collections.unmodifiableSortedMap(new TreeMap<>(stuffs));
        Map<Task, Double> ordered = new EnumMap<>(Task.class);
        ordered.putAll(hours);
        hours = Collections.unmodifiableMap(ordered);
    }

    /** What waxing takes. */
    static Needs waxing(MarkCount marks, double grams, double hours) {
        return new Needs(marks, grams, 0, new TreeMap<>(), WaterUse.NONE, Map.of(Task.WAXING, hours));
    }

    /** What tying takes. */
    static Needs tying(MarkCount marks, double thread, double hours) {
        return new Needs(marks, 0, thread, new TreeMap<>(), WaterUse.NONE, Map.of(Task.TYING, hours));
    }

    /** What opening bindings takes. */
    static Needs untying(double hours) {
        return new Needs(MarkCount.NONE, 0, 0, new TreeMap<>(), WaterUse.NONE, Map.of(Task.UNTYING, hours));
    }

    /** What scraping wax off takes. */
    static Needs scraping(double hours) {
        return new Needs(MarkCount.NONE, 0, 0, new TreeMap<>(), WaterUse.NONE, Map.of(Task.SCRAPING, hours));
    }

    /** What wet work takes. */
    static Needs wet(Task task, SortedMap<Stuff, Double> stuffs, WaterUse water, double minutes) {
        return new Needs(MarkCount.NONE, 0, 0, stuffs, water, Map.of(task, minutes / 60));
    }

    /** The needs of both. */
    public Needs plus(Needs more) {
        SortedMap<Stuff, Double> allStuffs = new TreeMap<>(stuffs);
        more.stuffs.forEach((stuff, grams) -> allStuffs.merge(stuff, grams, Double::sum));
        Map<Task, Double> allHours = new EnumMap<>(Task.class);
        allHours.putAll(hours);
        more.hours.forEach((task, time) -> allHours.merge(task, time, Double::sum));
        return new Needs(
                marks.plus(more.marks),
                wax + more.wax,
                thread + more.thread,
                allStuffs,
                water.plus(more.water),
                allHours);
    }

    /** What so many of it take, none or more. */
    public Needs times(int count) {
        Needs all = NONE;
        for (int i = 0; i < count; i++) {
            all = all.plus(this);
        }
        return all;
    }

    /** Grams of all stuffs of a group. */
    public double grams(Stuff.Group group) {
        return stuffs.entrySet().stream()
                .filter(entry -> entry.getKey().group() == group)
                .mapToDouble(entry -> entry.getKey().grams(entry.getValue()))
                .sum();
    }

    /** Grams of what counts as chemicals: synthetic dyes and auxiliaries. */
    public double chemicals() {
        return grams(Stuff.Group.SYNTHETIC_DYE) + grams(Stuff.Group.AUXILIARY);
    }

    /** Hours of one task. */
    public double hours(Task task) {
        return hours.getOrDefault(task, 0.0);
    }

    /** Hours of all tasks. */
    public double allHours() {
        return hours.values().stream().mapToDouble(time -> time).sum();
    }
}
