package id.canting.sheet.lesson;

import id.canting.cloth.Cloth;
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
    SCRAPE,
    BOIL_OUT;

    /** Its name in data files. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what is done is told by the procedure of a bath. */
    boolean atBath() {
        return switch (this) {
            case MORDANT, DYE, DYE_NATURAL, DYE_NAPHTHOL, DYE_INDIGOSOL, DYE_REMAZOL -> true;
            case PREPARE,
                    STITCH,
                    TIE_OBJECT,
                    TIE_FREE,
                    TIE_CAPPED,
                    FOLD,
                    UNTIE,
                    WAX,
                    GROUND,
                    COVER,
                    DYE_WAXED,
                    SCRAPE,
                    BOIL_OUT -> false;
        };
    }

    /** Whether a cell of a data file, kinds divided by spaces or * for any, names it. */
    boolean isIn(String cell) {
        return cell.equals("*") || List.of(cell.split(" ", -1)).contains(id());
    }

    /** What a step asks of hands, the main work first. */
    static List<WorkKind> of(Step step, Cloth cloth, DyeLibrary dyes) {
        return step.match(new Asked(cloth, dyes));
    }

    private static void add(List<WorkKind> works, WorkKind work, long count) {
        if (count > 0) {
            works.add(work);
        }
    }

    private record Asked(Cloth cloth, DyeLibrary dyes) implements Step.Cases<List<WorkKind>> {
        @Override
        public List<WorkKind> tie(Step.Tie tie) {
            MarkCount marks = MarkCount.of(cloth.drawings().getOrDefault(tie.name(), Drawing.EMPTY));
            List<WorkKind> works = new ArrayList<>();
            add(works, STITCH, marks.rows());
            add(works, TIE_OBJECT, marks.ties(TieKind.OBJECT));
            add(works, TIE_FREE, marks.ties(TieKind.FREE));
            add(works, TIE_CAPPED, marks.ties(TieKind.CAPPED));
            add(works, FOLD, marks.folds() + marks.pressed());
            return works;
        }

        @Override
        public List<WorkKind> untie(Step.Untie untie) {
            return List.of(UNTIE);
        }

        @Override
        public List<WorkKind> wax(Step.Wax wax) {
            if (wax.source().over().isPresent()) {
                return List.of(COVER);
            }
            List<WorkKind> works = new ArrayList<>(List.of(WAX));
            add(works, GROUND, wax.ground().isPresent() ? 1 : 0);
            add(works, COVER, wax.cover().size());
            return works;
        }

        @Override
        public List<WorkKind> dye(Step.Dye dye) {
            List<WorkKind> works = new ArrayList<>(List.of(DYE));
            works.add(valueOf("DYE_" + dyes.find(dye.dye()).kind().name()));
            add(works, DYE_WAXED, cloth.before(dye).waxed().size());
            return works;
        }

        @Override
        public List<WorkKind> scrape(Step.Scrape scrape) {
            return List.of(SCRAPE);
        }

        @Override
        public List<WorkKind> boilOut(Step.BoilOut boilOut) {
            return List.of(BOIL_OUT);
        }
    }
}
