package id.canting.sheet.ties;

import id.canting.cloth.Cloth;
import id.canting.sheet.PageSize;
import id.canting.sheet.trace.TraceRequest;
import id.canting.text.UserError;
import java.util.List;

/**
 * What is wanted of a tie template.
 *
 * @param steps names of the tie steps; empty for all of them
 * @param repeat whether one repeat is shown rather than the whole cloth
 * @param all whether every tie is printed at true size, and not only one flower of each kind with a map
 * @param fold whether only the half beside the fold is shown, where the ties mirror each other
 * @param form what the pages at true size are for
 * @param hole width of the holes in a card, mm
 * @param bridge the least card between two openings, mm
 * @param paper the paper
 * @param overlap what neighbouring pages share, mm
 */
public record TieTemplateRequest(
        List<String> steps,
        boolean repeat,
        boolean all,
        boolean fold,
        Form form,
        double hole,
        double bridge,
        PageSize paper,
        double overlap) {
    /** What the pages at true size are for. */
    public enum Form {
        /** To look at: every tie with its symbol and number. */
        SYMBOLS(1.5, 2.5),
        /** To be pricked along the stitches with a needle. */
        PRICKING(1.5, 2.5),
        /** To be cut from card, wide enough for a pencil. */
        STENCIL(3, 4);

        private final double hole;
        private final double bridge;

        Form(double hole, double bridge) {
            this.hole = hole;
            this.bridge = bridge;
        }

        /** The hole where nothing else is asked, mm: our assumption, since no source gives one. */
        public double hole() {
            return hole;
        }

        /** The card between two openings where nothing else is asked, mm: our assumption. */
        public double bridge() {
            return bridge;
        }
    }

    private static final double LEAST_HOLE = 0.5;
    private static final double MOST_HOLE = 20;
    private static final double LEAST_BRIDGE = 0.5;
    private static final double MOST_BRIDGE = 50;

    /** Checks the measures. */
    public TieTemplateRequest {
        steps = List.copyOf(steps);
        if (!(hole >= LEAST_HOLE && hole <= MOST_HOLE)) {
            throw new UserError(TieTemplate.MESSAGES.text("hole.range", hole, LEAST_HOLE, MOST_HOLE));
        }
        if (!(bridge >= LEAST_BRIDGE && bridge <= MOST_BRIDGE)) {
            throw new UserError(TieTemplate.MESSAGES.text("bridge.range", bridge, LEAST_BRIDGE, MOST_BRIDGE));
        }
        TraceRequest.overlap(overlap);
        if (repeat && fold) {
            throw new UserError(TieTemplate.MESSAGES.text("repeat.fold"));
        }
    }

    /** The usual template of everything that is tied. */
    public static TieTemplateRequest usual(PageSize paper) {
        Form form = Form.SYMBOLS;
        return new TieTemplateRequest(
                List.of(), false, false, false, form, form.hole(), form.bridge(), paper, TraceRequest.USUAL_OVERLAP);
    }

    /** Whether something it is asked for repeats, so that one repeat of it can be shown. */
    public boolean repeats(Cloth cloth) {
        return TieTemplate.of(cloth, this).found(cloth).isPresent();
    }

    /** The same with every tie at true size. */
    public TieTemplateRequest ofAll() {
        return new TieTemplateRequest(steps, false, true, fold, form, hole, bridge, paper, overlap);
    }

    /** Whether one flower of each kind is enough: no card, no fold and no repeat is asked for, nor all. */
    boolean brief() {
        return !all && !fold && !repeat && form == Form.SYMBOLS;
    }

    /** The same of one repeat. */
    public TieTemplateRequest ofRepeat() {
        return new TieTemplateRequest(steps, true, false, false, form, hole, bridge, paper, overlap);
    }

    /** Whether anything of a cloth is tied, so that there is a template of it. */
    public static boolean fits(Cloth cloth) {
        return cloth.design().ties().stream()
                .anyMatch(tie -> !TiePoints.of(cloth, tie, 0).isEmpty());
    }

    /**
     * The template of a cloth.
     *
     * @throws UserError when a step is not there, nothing is tied, or nothing repeats though a repeat is asked for
     */
    public TieTemplate of(Cloth cloth) {
        return TieTemplate.of(cloth, this);
    }
}
