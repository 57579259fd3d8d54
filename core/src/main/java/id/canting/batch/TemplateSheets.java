package id.canting.batch;

import id.canting.cloth.Cloth;
import id.canting.machine.MachineRequest;
import id.canting.makeability.CraftLimits;
import id.canting.output.ReplayCommand;
import id.canting.output.format.Content;
import id.canting.output.format.Format;
import id.canting.output.format.MachineManner;
import id.canting.output.manner.SvgMeasure;
import id.canting.parameter.Measure;
import id.canting.parameter.Unit;
import id.canting.scene.Book;
import id.canting.sheet.PageSize;
import id.canting.sheet.cap.CapSheet;
import id.canting.sheet.flow.Languages;
import id.canting.sheet.ties.TieTemplateRequest;
import id.canting.sheet.trace.TraceRequest;
import id.canting.sheet.trace.Tracing;
import id.canting.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The sheets at true size that hands work by: to trace, to tie and to bend a stamp. */
final class TemplateSheets {
    static final List<String> TRACE =
            List.of("paper", "what", "all", "wax", "ties", "outline", "line", "overlap", "mirror", "projector", "lang");
    static final List<String> TIES = List.of(
            "paper", "step", "what", "all", "fold", "form", "hole", "bridge", "overlap", "dxf", "template", "lang");
    static final List<String> CAP = List.of("paper", "wax", "outline", "limit");

    /** How a key names the forms of a tie template. */
    static final List<String> FORMS = Stream.of(TieTemplateRequest.Form.values())
            .map(form -> form.name().toLowerCase(Locale.ROOT))
            .toList();

    private TemplateSheets() {}

    static Product trace(Asked asked) {
        String what = asked.fields().word("what", "cloth");
        List<String> wax = asked.wax();
        String line = asked.length("line", TraceRequest.USUAL_LINE);
        String overlap = asked.length("overlap", TraceRequest.USUAL_OVERLAP);
        boolean projector = asked.flag("projector");
        Language language = asked.language();
        TraceRequest wish = asked.at(
                asked.fields().has("line") ? "line" : "overlap",
                () -> new TraceRequest(
                        wax,
                        asked.flag("ties"),
                        what,
                        asked.flag("all"),
                        Measure.parse("line", line, Unit.LENGTH),
                        !asked.flag("outline"),
                        PageSize.of(asked.paper()),
                        Measure.parse("overlap", overlap, Unit.LENGTH),
                        asked.flag("mirror")));
        ReplayCommand command = SheetProducts.command("trace", asked.paper()).with("--what", what);
        command = asked.flagged(command, "all").withEach("--wax", wax);
        command = asked.flagged(command, "ties", "outline").with("--line", line).with("--overlap", overlap);
        command = asked.flagged(command, "mirror", "projector");
        return SheetProducts.sheet(asked, command, Languages.of(language), made -> {
            Tracing tracing = wish.of(made.cloth());
            return SheetProducts.pages(made, projector ? Book.of(tracing.whole()) : tracing.book(language));
        });
    }

    static Product ties(Asked asked) {
        String what = asked.one("what", List.of("cloth", "repeat"));
        String named = asked.one("form", FORMS);
        List<String> steps = asked.words("step");
        Languages languages = asked.languages();
        TieTemplateRequest.Form form = TieTemplateRequest.Form.valueOf(named.toUpperCase(Locale.ROOT));
        String hole = asked.length("hole", form.hole());
        String bridge = asked.length("bridge", form.bridge());
        String overlap = asked.length("overlap", TraceRequest.USUAL_OVERLAP);
        TieTemplateRequest wish = asked.at(
                "form",
                () -> new TieTemplateRequest(
                        steps,
                        what.equals("repeat"),
                        asked.flag("all"),
                        asked.flag("fold"),
                        form,
                        Measure.parse("hole", hole, Unit.LENGTH),
                        Measure.parse("bridge", bridge, Unit.LENGTH),
                        PageSize.of(asked.paper()),
                        Measure.parse("overlap", overlap, Unit.LENGTH)));
        ReplayCommand command = SheetProducts.command("ties", asked.paper())
                .withEach("--step", steps)
                .with("--what", what);
        command = asked.flagged(command, "all", "fold");
        if (form != TieTemplateRequest.Form.SYMBOLS) {
            command = command.with("--" + named);
        }
        command = command.with("--hole", hole).with("--bridge", bridge).with("--overlap", overlap);
        boolean cut = form != TieTemplateRequest.Form.SYMBOLS;
        Format format = asked.format(Content.BOOK, Content.MACHINE);
        if (!format.holds(Content.BOOK) && (cut || !format.holds(Content.PICTURE))) {
            MachineManner manner = MachineProducts.manner(asked, format, SvgMeasure.MILLIMETRES);
            return new MachineProduct(
                    asked.pattern(),
                    format,
                    manner,
                    command.withAny("--dxf", asked.fields().word("dxf", "")).with("--lang", languages.code()),
                    false,
                    cloth -> wish.of(cloth).machine());
        }
        asked.none(Map.of("dxf", Format.DXF, "template", Format.GCODE));
        return SheetProducts.sheet(
                asked,
                command,
                languages,
                made -> SheetProducts.pages(made, wish.of(made.cloth()).book(languages)));
    }

    static Product cap(Asked asked) {
        PageSize paper = PageSize.of(asked.paper());
        List<String> wax = asked.wax();
        boolean outline = asked.flag("outline");
        CraftLimits limits = asked.limits();
        ReplayCommand command = SheetProducts.command("cap", asked.paper()).withEach("--wax", wax);
        ReplayCommand whole = asked.limited(asked.flagged(command, "outline"));
        return new SheetProduct(asked.pattern(), SheetProducts.book(asked), whole, made -> {
            Cloth cloth = made.changed("hand", "0");
            CapSheet sheet = CapSheet.of(new MachineRequest(wax, true, outline).of(cloth), limits, paper);
            return new SheetProduct.Pages(sheet.book(), cloth.design());
        });
    }
}
