package id.canting.sheet.lesson;

import id.canting.cloth.Cloth;
import id.canting.design.Source;
import id.canting.design.Step;
import id.canting.dye.DyeLibrary;
import id.canting.estimate.MarkCount;
import id.canting.estimate.TieKind;
import id.canting.mark.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A kind of work of hands that is taught alike wherever it is met. A step of a design may ask for several. */
enum WorkKind {
    PREPARE,
    MORDANT,
    STITCH,
    TIE_OBJECT,
    TIE_FREE,
    TIE_CAPPED,
    FOLD,
    UNTIE,
    WAX,
    GROUND,
    COVER,
    DYE,
    DYE_WAXED,
    DYE_NATURAL,
    DYE_NAPHTHOL,
    DYE_INDIGOSOL,
    DYE_REMAZOL,
    BOIL_OUT;

    /** Its name in data files. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a cell of a data file, kinds divided by spaces or * for any, names it. */
    boolean isIn(String cell) {
        return cell.equals("*") || List.of(cell.split(" ", -1)).contains(id());
    }

    /** What a step asks of hands, the main work first. */
    static List<WorkKind> of(Cloth cloth, int index, DyeLibrary dyes) {
        Step step = cloth.design().steps().get(index);
        if (step instanceof Step.Tie) {
            return ties(cloth.drawings().getOrDefault(step.name(), Drawing.EMPTY));
        } else if (step instanceof Step.Untie) {
            return List.of(UNTIE);
        } else if (step instanceof Step.Wax wax) {
            return wax(wax);
        } else if (step instanceof Step.Dye dye) {
            return dye(cloth, index, dye, dyes);
        }
        return List.of(BOIL_OUT);
    }

    private static List<WorkKind> ties(Drawing drawing) {
        MarkCount marks = MarkCount.of(drawing);
        List<WorkKind> works = new ArrayList<>();
        add(works, STITCH, marks.rows());
        add(works, TIE_OBJECT, marks.ties(TieKind.OBJECT));
        add(works, TIE_FREE, marks.ties(TieKind.FREE));
        add(works, TIE_CAPPED, marks.ties(TieKind.CAPPED));
        add(works, FOLD, marks.folds() + marks.pressed());
        return works;
    }

    private static void add(List<WorkKind> works, WorkKind work, long count) {
        if (count > 0) {
            works.add(work);
        }
    }

    private static List<WorkKind> wax(Step.Wax step) {
        if (step.source() instanceof Source.Over) {
            return List.of(COVER);
        }
        List<WorkKind> works = new ArrayList<>(List.of(WAX));
        add(works, GROUND, step.ground().isPresent() ? 1 : 0);
        add(works, COVER, step.cover().size());
        return works;
    }

    private static List<WorkKind> dye(Cloth cloth, int index, Step.Dye step, DyeLibrary dyes) {
        List<WorkKind> works = new ArrayList<>(List.of(DYE));
        works.add(valueOf("DYE_" + dyes.find(step.dye()).kind().name()));
        add(works, DYE_WAXED, cloth.states().get(index).waxed().size());
        return works;
    }
}
