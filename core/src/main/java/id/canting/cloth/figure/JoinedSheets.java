package id.canting.cloth.figure;

import id.canting.geometry.Box;
import id.canting.geometry.Clusters;
import id.canting.geometry.Region;
import id.canting.geometry.Transform;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which sheets of wax lie over each other where drawings are placed: on the cloth they are one sheet. Each such group is
 * told at the innermost copy of a drawing that holds all of it, so that what lies alike in every copy is found once.
 */
final class JoinedSheets {
    /** What share less than this is a seam that merely touches, square mm. */
    private static final double SEAM = 0.01;

    /** The edge of joined wax, where cracks end, may be off by so much, mm: it has as many corners as all its sheets. */
    private static final double EDGE = 0.1;

    /** Places that differ by less are the same, in mm and as factors. */
    private static final double SAME = 1e-6;

    /**
     * More sheets than this break each by itself, though they overlap: the time of one crack network grows with the square of
     * the holes in its wax. Figures that cross all over a cloth are told by {@code check}.
     */
    private static final int MOST = 500;

    private final Copies copies;
    private final WaxSheets sheets;
    private final Map<Drawing, Integer> numbers = new IdentityHashMap<>();
    private final Map<List<Object>, Boolean> overlaps = new HashMap<>();
    private final NavigableMap<Integer, Map<Integer, Group>> joined = new TreeMap<>();
    private final Map<Integer, List<Group>> held = new HashMap<>();

    /**
     * One of the sheets of a copy.
     *
     * @param box around it, where it lies
     */
    record Sheet(int copy, int piece, Box box) {}

    /**
     * Sheets that are one.
     *
     * @param around the innermost copy that holds all of them
     */
    record Group(int around, List<Sheet> sheets) {}

    JoinedSheets(Copies copies, WaxSheets sheets) {
        this.copies = copies;
        this.sheets = sheets;
        for (List<Sheet> group : Clusters.meeting(laid(), Sheet::box, this::overlap)) {
            if (group.size() > 1 && group.size() <= MOST) {
                add(group);
            }
        }
    }

    private List<Sheet> laid() {
        List<Sheet> laid = new ArrayList<>();
        for (int copy = 0; copy < copies.all().size(); copy++) {
            Copies.Copy each = copies.get(copy);
            List<Region> pieces = sheets.of(each.drawing());
            for (int piece = 0; piece < pieces.size(); piece++) {
                laid.add(new Sheet(
                        copy, piece, each.place().apply(pieces.get(piece).bounds())));
            }
        }
        return laid;
    }

    private void add(List<Sheet> sheetsOfGroup) {
        int first = sheetsOfGroup.get(0).copy();
        int last = sheetsOfGroup.get(sheetsOfGroup.size() - 1).copy();
        Group group = new Group(copies.holding(first, last), sheetsOfGroup);
        held.computeIfAbsent(group.around(), around -> new ArrayList<>()).add(group);
        for (Sheet sheet : sheetsOfGroup) {
            joined.computeIfAbsent(sheet.copy(), copy -> new TreeMap<>()).put(sheet.piece(), group);
        }
    }

    /** Whether two sheets do, asked once of each way in which two drawings lie over each other. */
    private boolean overlap(Sheet one, Sheet other) {
        Copies.Copy first = copies.get(one.copy());
        Copies.Copy second = copies.get(other.copy());
        Transform lie = second.place().then(first.place().inverse());
        List<Object> key =
                List.of(number(first.drawing()), one.piece(), number(second.drawing()), other.piece(), rounded(lie));
        return overlaps.computeIfAbsent(key, way -> {
            Region under = sheets.of(first.drawing()).get(one.piece());
            Region over = sheets.of(second.drawing()).get(other.piece()).transformed(lie);
            return under.meets(over) && under.and(over).area() > SEAM;
        });
    }

    private int number(Drawing drawing) {
        return numbers.computeIfAbsent(drawing, each -> numbers.size());
    }

    private static List<Long> rounded(Transform t) {
        return List.of(
                Math.round(t.a() / SAME),
                Math.round(t.b() / SAME),
                Math.round(t.c() / SAME),
                Math.round(t.d() / SAME),
                Math.round(t.e() / SAME),
                Math.round(t.f() / SAME));
    }

    /** Whether a sheet of a copy is one with others. */
    boolean joins(int copy, int piece) {
        return joined.getOrDefault(copy, Map.of()).containsKey(piece);
    }

    /** The groups of which a copy is the innermost that holds all. */
    List<Group> heldBy(int copy) {
        return held.getOrDefault(copy, List.of());
    }

    /** What tells copies of one drawing apart: which sheets in it are joined, and whether with each other alone. */
    List<Object> kind(int copy) {
        int end = copy + copies.size(copies.get(copy).drawing());
        NavigableMap<Integer, Map<Integer, Group>> within = joined.subMap(copy, true, end, false);
        if (within.isEmpty()) {
            return List.of();
        }
        List<Object> kind = new ArrayList<>();
        Map<Group, Integer> whole = new IdentityHashMap<>();
        within.forEach((number, pieces) -> pieces.forEach((piece, group) -> {
            boolean inside = group.around() >= copy;
            kind.add(List.of(number - copy, piece, inside ? whole.computeIfAbsent(group, g -> whole.size()) : -1));
        }));
        return kind;
    }

    /** How the sheets of a group lie in the copy that holds them, from where the first of them is placed. */
    List<Object> lie(Group group) {
        Transform start = start(group).inverse();
        List<Object> lie = new ArrayList<>();
        for (Sheet sheet : group.sheets()) {
            lie.add(number(copies.get(sheet.copy()).drawing()));
            lie.add(sheet.piece());
            lie.add(rounded(place(group, sheet).then(start)));
        }
        return lie;
    }

    /** The group as one sheet, seen from where the first of it is placed. */
    Region union(Group group) {
        Transform start = start(group).inverse();
        List<Region> all = new ArrayList<>();
        for (Sheet sheet : group.sheets()) {
            Region own = sheets.of(copies.get(sheet.copy()).drawing()).get(sheet.piece());
            all.add(own.transformed(place(group, sheet).then(start)));
        }
        return Region.union(all).simplified(EDGE);
    }

    /** Where the first sheet of a group is placed in the copy that holds all, without a turn. */
    Transform start(Group group) {
        Transform first = place(group, group.sheets().get(0));
        return Transform.shift(first.e(), first.f());
    }

    private Transform place(Group group, Sheet sheet) {
        return copies.get(sheet.copy())
                .place()
                .then(copies.get(group.around()).place().inverse());
    }
}
