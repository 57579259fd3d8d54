package id.canting.batch;

import id.canting.design.Design;
import id.canting.design.Library;
import id.canting.motif.Catalogue;
import id.canting.motif.Isen;
import id.canting.motif.Motif;
import id.canting.motif.svg.SvgMotif;
import id.canting.output.EmbeddedRecipe;
import id.canting.output.ReplayCommand;
import id.canting.output.format.Format;
import id.canting.scene.Book;
import id.canting.sheet.PageSize;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.lookbook.MotifUse;
import id.canting.sheet.motif.MotifSheet;
import id.canting.sheet.practice.PracticeSheet;
import id.canting.sheet.practice.Skill;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The sheets of what an item is drawn with: they are about a motif, the item's first where the plan names none. */
final class LibrarySheets {
    private LibrarySheets() {}

    static Product practice(Asked asked) {
        Set<Skill> skills = EnumSet.noneOf(Skill.class);
        List<String> only = asked.words("only");
        asked.at("only", () -> skills.addAll(only.stream().map(Skill::of).toList()));
        List<String> isens = asked.words("isen");
        PageSize paper = PageSize.of(asked.paper());
        Languages languages = asked.languages();
        String code = asked.languages().code();
        ReplayCommand command = SheetProducts.command("practice", asked.paper())
                .withEach("--only", only)
                .withEach("--isen", isens);
        return new OfMotif(
                asked.pattern(),
                SheetProducts.book(asked),
                asked.fields().word("motif", ""),
                MotifUse::waxed,
                motif -> command.with("--motif", motif).with(ReplayCommand.LANGUAGE, code),
                (library, motif) -> {
                    Catalogue catalogue = library.catalogue();
                    List<Isen> fills = isens.isEmpty()
                            ? List.copyOf(catalogue.isens())
                            : isens.stream().distinct().map(catalogue::isen).toList();
                    Set<Skill> wanted = skills.isEmpty() ? EnumSet.allOf(Skill.class) : skills;
                    return PracticeSheet.book(PracticeSheet.exercises(wanted, fills, motif, paper), paper, languages);
                });
    }

    static Product motif(Asked asked) {
        PageSize paper = PageSize.of(asked.paper());
        Languages languages = asked.languages();
        return new OfMotif(
                asked.pattern(),
                SheetProducts.book(asked),
                asked.fields().word("motif", ""),
                MotifUse::of,
                motif -> ReplayCommand.of("sheet", "motif", motif)
                        .with("--paper", asked.paper())
                        .with(ReplayCommand.LANGUAGE, languages.code()),
                (library, motif) -> MotifSheet.of(motif, library, paper, languages));
    }

    /** Makes the pages of a motif. */
    @FunctionalInterface
    private interface Making {
        Book of(Library library, Motif motif);
    }

    /** Finds motifs of a design. */
    @FunctionalInterface
    private interface Motifs {
        List<Motif> of(Design design, Catalogue catalogue);
    }

    /**
     * A sheet about a motif.
     *
     * @param motif that is named; empty for the item's first
     * @param motifs those of an item that may be first
     * @param command that makes the same pages of a motif
     */
    private record OfMotif(
            String pattern,
            Format format,
            String motif,
            Motifs motifs,
            Function<String, ReplayCommand> command,
            Making making)
            implements Product {
        @Override
        public String recipe() {
            return format.ending() + " " + command.apply(motif).line();
        }

        @Override
        public boolean carriesDesign() {
            return false;
        }

        @Override
        public void write(ItemContext made, OutputStream out) throws IOException {
            Library library = made.library().of(made.cloth().design());
            Motif shown = motif.isEmpty()
                    ? first(motifs.of(made.cloth().design(), library.catalogue()))
                    : library.catalogue().motif(motif);
            String drawing = shown instanceof SvgMotif own ? own.plain() : "";
            EmbeddedRecipe carried = made.bare(command.apply(shown.reference()), drawing);
            format.write(making.of(library, shown), carried, out);
        }

        private static Motif first(List<Motif> motifs) {
            return motifs.stream()
                    .findFirst()
                    .orElseThrow(() -> new UserError(PlanReader.MESSAGES.text("output.motif")));
        }
    }
}
