package id.canting.batch;

import id.canting.text.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sweep plan: which values of a design are varied, and what is written for each combination. */
public final class Plan {
    private final String design;
    private final PlanSample sample;
    private final List<Condition> where;
    private final List<Product> outputs;
    private final String name;
    private final Optional<Contact> contact;

    Plan(
            String design,
            PlanSample sample,
            List<Condition> where,
            List<Product> outputs,
            String name,
            Optional<Contact> contact) {
        this.design = design;
        this.sample = sample;
        this.where = List.copyOf(where);
        this.outputs = List.copyOf(outputs);
        this.name = name;
        this.contact = contact;
    }

    /**
     * One combination.
     *
     * @param index counted from 0; it and the plan alone decide the item. Conditions leave gaps, so that an item keeps
     *     its number when they change
     * @param values by path, in the order of the plan
     * @param labels words for file names only, by placeholder
     * @param place where it was written, if it was
     */
    public record Item(
            int index, Map<String, String> values, Map<String, String> labels, Optional<SourceLocation> place) {
        /** Copies the maps. */
        public Item {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        }
    }

    /** The path of the design file, as written in the plan. */
    public String design() {
        return design;
    }

    /** The varied paths, in order. */
    public List<String> paths() {
        return sample.paths();
    }

    /** The columns of the table that gives the values, words for file names in braces included; else the paths. */
    public List<String> columns() {
        return sample.columns();
    }

    /** Where a path is named, or its values are. */
    SourceLocation place(String path) {
        return sample.place(path);
    }

    /** Where the value that an item has for a path was written. */
    SourceLocation place(Item item, String path) {
        return sample.place(item.index(), path);
    }

    /** What is written for each item. */
    public List<Product> outputs() {
        return outputs;
    }

    /** The pattern of an item's name. */
    public String name() {
        return name;
    }

    /** The contact sheet of the whole batch, if one is wanted. */
    public Optional<Contact> contact() {
        return contact;
    }

    /** How many combinations there are before conditions; indices are below this. */
    public int combinations() {
        return sample.count();
    }

    /** The items that meet the conditions, in order, made one after another as they are asked for. */
    public Stream<Item> items() {
        return IntStream.range(0, sample.count())
                .mapToObj(this::item)
                .filter(item -> where.stream().allMatch(condition -> condition.holds(item.values())));
    }

    /** How many items there are. */
    public int count() {
        return (int) items().count();
    }

    /** The files that a part writes of the batch as a whole, if all its items can be made: only the whole has some. */
    public List<String> besides(Shard shard) {
        return shard.equals(Shard.WHOLE)
                ? contact.map(wanted -> wanted.files(count())).orElse(List.of())
                : List.of();
    }

    /** The files of an item, one for each output. */
    public List<String> files(Item item) {
        return outputs.stream()
                .map(output -> FileNames.file(this, item, output.pattern()))
                .toList();
    }

    private Item item(int index) {
        return new Item(index, sample.values(index), sample.labels(index), sample.place(index));
    }
}
