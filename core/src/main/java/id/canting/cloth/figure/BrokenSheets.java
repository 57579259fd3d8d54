package id.canting.cloth.figure;

import id.canting.design.Crackle;
import id.canting.geometry.Figure;
import id.canting.geometry.Region;
import id.canting.geometry.crack.CrackNetwork;
import id.canting.geometry.crack.Cracking;
import id.canting.geometry.crack.Cracks;
import id.canting.mark.Drawing;
import id.canting.random.RandomSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The sheets of wax of a drawing broken into cracks, each once: where it lies alone, and with others where they overlap. */
final class BrokenSheets implements InstancedFigure.Marks {
    private static final double FLATNESS = 0.05;

    private final Crackle crackle;
    private final RandomSource random;
    private final WaxSheets sheets = new WaxSheets();
    private final Copies copies;
    private final JoinedSheets joined;
    private final Map<Drawing, RandomSource> streams = new IdentityHashMap<>();
    private final Map<Drawing, Map<Integer, Figure>> broken = new IdentityHashMap<>();
    private final Map<List<Object>, Figure> unions = new HashMap<>();

    BrokenSheets(Drawing drawing, Crackle crackle, RandomSource random) {
        this.crackle = crackle;
        this.random = random;
        this.copies = new Copies(drawing);
        this.joined = new JoinedSheets(copies, sheets);
    }

    @Override
    public Object kind(int copy) {
        return joined.kind(copy);
    }

    @Override
    public int copies(Drawing drawing) {
        return copies.size(drawing);
    }

    @Override
    public Figure own(Drawing drawing, int copy) {
        RandomSource stream = streams.computeIfAbsent(drawing, each -> random.stream("drawing/" + streams.size()));
        Map<Integer, Figure> known = broken.computeIfAbsent(drawing, each -> new HashMap<>());
        List<Figure> figures = new ArrayList<>();
        List<Region> own = sheets.of(drawing);
        for (int i = 0; i < own.size(); i++) {
            if (!joined.joins(copy, i)) {
                Region sheet = own.get(i);
                RandomSource chance = stream.stream(i);
                add(figures, known.computeIfAbsent(i, piece -> cracks(sheet, chance)));
            }
        }
        for (JoinedSheets.Group group : joined.heldBy(copy)) {
            RandomSource chance = random.stream("union/" + unions.size());
            Figure cracks = unions.computeIfAbsent(joined.lie(group), lie -> cracks(joined.union(group), chance));
            add(figures, cracks.placed(joined.start(group)));
        }
        return figures.size() == 1 ? figures.get(0) : new Figure.Group(figures);
    }

    private static void add(List<Figure> figures, Figure figure) {
        if (!figure.isEmpty()) {
            figures.add(figure);
        }
    }

    private Figure cracks(Region sheet, RandomSource chance) {
        CrackNetwork network = Cracks.of(sheet, cracking(sheet), chance);
        return network.cracks().isEmpty() ? Figure.NOTHING : network.figure();
    }

    /**
     * How one sheet breaks: the farther it reaches from its edge the more it is strained, so the oldest crack of a small
     * sheet opens less than that of a large one (our rule; it gives a crack at a given strain the same width in both).
     */
    private Cracking cracking(Region sheet) {
        Cracking all = crackle.cracking();
        double strain = Math.min(
                1, all.halfSpacing() / Math.max(1e-9, sheet.inscribed(FLATNESS).radius()));
        double young = 1 - strain * strain;
        return all.widest(all.thin() + (all.wide() - all.thin()) * young * young);
    }
}
