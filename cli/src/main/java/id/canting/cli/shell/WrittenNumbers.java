package id.canting.cli.shell;

import id.canting.parameter.Numeral;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Numbers of the command line, read as those of files are: decimals behind a dot or a comma, thousands asked back. */
public final class WrittenNumbers {
    private static final Pattern WRITTEN = Pattern.compile(Numeral.PATTERN);

    private WrittenNumbers() {}

    /** Has a command line read numbers so. */
    public static void register(CommandLine line) {
        line.registerConverter(Double.class, WrittenNumbers::number);
        line.registerConverter(double.class, WrittenNumbers::number);
        line.registerConverter(Integer.class, WrittenNumbers::whole);
        line.registerConverter(int.class, WrittenNumbers::whole);
    }

    private static double number(String written) {
        return Numeral.measured("", plain(written), "");
    }

    private static String plain(String written) {
        String plain = written.strip();
        if (!WRITTEN.matcher(plain).matches()) {
            throw new TypeConversionException(written);
        }
        return plain;
    }

    private static int whole(String written) {
        double number = Numeral.counted("", plain(written), "");
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new TypeConversionException(written);
        }
        return (int) number;
    }
}
