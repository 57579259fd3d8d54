package id.canting.cli.sheet;

import id.canting.cli.shell.Replay;
import id.canting.cli.shell.Terminal;
import id.canting.cloth.Cloth;
import id.canting.sanggar.Sanggar;
import id.canting.sheet.repeat.Colourways;
import id.canting.text.UserError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the page of a design's colourways. */
@Command(name = "colourways", aliases = "colorways", mixinStandardHelpOptions = true, sortOptions = false)
final class ColourwaysCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private WordedSheet sheet = new WordedSheet();

    @Mixin
    private Replay replay = new Replay();

    ColourwaysCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (sheet.design().hasPreset()) {
            throw new UserError(Terminal.MESSAGES.text("colourways.preset"));
        }
        List<Colourways.Way> ways = new ArrayList<>();
        return sheet.write(
                "colourways",
                (cloth, sanggar, paper, languages) -> {
                    ways.addAll(ways(cloth, sanggar));
                    return Colourways.book(ways, paper, languages);
                },
                cloth -> Colourways.told(cloth.design(), ways),
                replay,
                terminal);
    }

    private List<Colourways.Way> ways(Cloth cloth, Sanggar sanggar) {
        Map<String, Map<String, String>> presets = cloth.design().presets();
        if (presets.isEmpty()) {
            throw new UserError(
                    Terminal.MESSAGES.text("colourways.none", sheet.design().file()));
        }
        List<Colourways.Way> ways = new ArrayList<>();
        ways.add(new Colourways.Way("", cloth, Map.of()));
        presets.forEach((name, changes) ->
                ways.add(Colourways.Way.of(name, sheet.design().over(sanggar, name), changes, cloth)));
        return ways;
    }
}
