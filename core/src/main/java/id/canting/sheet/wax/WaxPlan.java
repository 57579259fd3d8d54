package id.canting.sheet.wax;

import id.canting.cloth.AppliedBath;
import id.canting.cloth.Cloth;
import id.canting.cloth.State;
import id.canting.design.Step;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Region;
import id.canting.mark.Drawing;
import id.canting.scene.Colour;
import id.canting.scene.Scene;
import id.canting.text.Messages;
import id.canting.text.Suggestion;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies on a cloth at one moment of the work, and what is done about it now. The cloth is parted without rest: what
 * is put on now, what has lain on it since before, what is taken off, and what is open. Wax laid where wax lies already
 * counts as lying already. Wax and ties are never on a cloth together, so a plan is of one or the other.
 *
 * @param cloth the cloth
 * @param title what the plan is of
 * @param waxed whether it is a plan of wax; otherwise of ties
 * @param bath the colour of the bath that follows on undyed cloth, if one is meant
 * @param steps names of the steps whose marks each share is made of; none for open cloth
 * @param figures what those marks cover
 */
public record WaxPlan(
        Cloth cloth,
        Text title,
        boolean waxed,
        Optional<Colour> bath,
        Map<Share, List<String>> steps,
        Map<Share, List<Figure>> figures) {
    static final Messages MESSAGES = Messages.beside(WaxPlan.class, "messages");

    /** Copies the map in the order of the shares, without those that nothing belongs to. */
    public WaxPlan {
        Map<Share, List<String>> some = new EnumMap<>(Share.class);
        steps.forEach((share, names) -> {
            if (!names.isEmpty()) {
                some.put(share, List.copyOf(names));
            }
        });
        steps = Collections.unmodifiableMap(some);
        figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    }

    /**
     * The plan before a bath: what was put on since the bath before it is new.
     *
     * @param number of the bath, from 1
     */
    public static WaxPlan before(Cloth cloth, int number) {
        AppliedBath bath = cloth.baths().get(number - 1);
        State now = new State(number - 1, bath.tied(), bath.waxed());
        AppliedBath last = number > 1 ? cloth.baths().get(number - 2) : null;
        State then = last == null ? State.BARE : new State(number - 2, last.tied(), last.waxed());
        Text title = MESSAGES.text("before", Integer.toString(number), cloth.title(bath.step()));
        Colour colour = bath.alone();
        return between(cloth, title, then, now, Optional.of(colour), new Covers());
    }

    /**
     * The plan before the bath that is asked for.
     *
     * @param asked its number from 1, or the name of its step
     * @throws UserError when there is no such bath
     */
    public static WaxPlan before(Cloth cloth, String asked) {
        List<String> names = cloth.baths().stream().map(AppliedBath::step).toList();
        if (names.isEmpty()) {
            throw new UserError(MESSAGES.text("no.bath"));
        }
        int named = names.indexOf(asked);
        if (named >= 0) {
            return before(cloth, named + 1);
        }
        if (asked.matches("[1-9][0-9]{0,3}") && Integer.parseInt(asked) <= names.size()) {
            return before(cloth, Integer.parseInt(asked));
        }
        Text near = Suggestion.didYouMean(asked, names);
        throw new UserError(MESSAGES.text("bath.unknown", asked, names.size(), String.join(", ", names), near));
    }

    /**
     * The plans of all steps in the order of the work: what each puts on or takes off. Of a dye step it is the plan as
     * the bath finds the cloth, with nothing new. The plans share their figures, so that a file stores them once.
     */
    public static List<WaxPlan> steps(Cloth cloth) {
        Covers covers = new Covers();
        List<WaxPlan> plans = new ArrayList<>();
        for (Step step : cloth.design().steps()) {
            int number = plans.size() + 1;
            State then = cloth.states().get(number - 1);
            State now = cloth.states().get(number);
            Text title = MESSAGES.text("step", Integer.toString(number), cloth.title(step.name()));
            Optional<Colour> colour = cloth.baths().stream()
                    .filter(bath -> bath.step().equals(step.name()))
                    .map(AppliedBath::alone)
                    .findFirst();
            plans.add(between(cloth, title, then, now, colour, covers));
        }
        return plans;
    }

    private static WaxPlan between(
            Cloth cloth, Text title, State then, State now, Optional<Colour> bath, Covers covers) {
        boolean waxed =
                now.tied().isEmpty() && (!now.waxed().isEmpty() || then.tied().isEmpty());
        Map<Share, List<String>> steps = new EnumMap<>(Share.class);
        List<String> before = waxed ? then.waxed() : then.tied();
        List<String> after = waxed ? now.waxed() : now.tied();
        steps.put(Share.NEW, without(after, before));
        steps.put(Share.OLD, after.stream().filter(before::contains).toList());
        steps.put(Share.OFF, bath.isPresent() ? List.of() : without(before, after));
        Map<Share, List<Figure>> figures = new EnumMap<>(Share.class);
        steps.forEach((share, names) -> figures.put(
                share,
                names.stream()
                        .map(name -> covers.figure(drawing(cloth, name)))
                        .filter(figure -> !figure.isEmpty())
                        .toList()));
        return new WaxPlan(cloth, title, waxed, bath, steps, figures);
    }

    private static List<String> without(List<String> all, List<String> some) {
        List<String> left = new ArrayList<>(all);
        left.removeAll(some);
        return left;
    }

    /** Width of the cloth, mm. */
    public double width() {
        return cloth.design().cut().width();
    }

    /** Height of the cloth, mm. */
    public double height() {
        return cloth.design().cut().height();
    }

    /** The cloth's outline, mm. */
    Box box() {
        return cloth.design().cut().box();
    }

    /** The shares there are, the open cloth first. */
    public List<Share> shares() {
        List<Share> shares = new ArrayList<>(List.of(Share.OPEN));
        shares.addAll(steps.keySet());
        return shares;
    }

    /** What a share is called in this plan. */
    public Text name(Share share) {
        if (share == Share.OPEN) {
            return MESSAGES.text(bath.isPresent() ? "open.bath" : "open");
        }
        return MESSAGES.text((waxed ? "wax." : "tie.") + share.id());
    }

    /** The figures of a share, to be painted over those of the shares before it. */
    List<Figure> figures(Share share) {
        return share == Share.OPEN
                ? List.of(Region.of(box()).figure())
                : figures.getOrDefault(share, List.of());
    }

    private static Drawing drawing(Cloth cloth, String step) {
        return cloth.drawings().getOrDefault(step, Drawing.EMPTY);
    }

    /** The area of each share. No two overlap, and together they are the cloth. */
    public Map<Share, Region> areas() {
        Covers covers = new Covers();
        Map<Share, Region> areas = new EnumMap<>(Share.class);
        Region free = Region.of(box());
        List<Share> latestFirst = new ArrayList<>(shares());
        Collections.reverse(latestFirst);
        for (Share share : latestFirst) {
            Region own = free;
            if (share != Share.OPEN) {
                List<Region> marks = new ArrayList<>();
                steps.getOrDefault(share, List.of()).forEach(name -> marks.add(covers.region(drawing(cloth, name))));
                own = Region.union(marks).and(free);
                free = free.minus(own);
            }
            areas.put(share, own);
        }
        return areas;
    }

    /** The plan at true size. */
    public Scene picture() {
        return PlanPicture.of(this);
    }
}
