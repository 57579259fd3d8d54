package id.canting.parameter;

import java.util.Optional;
import java.util.function.Function;

/** Cases of parameters put together from what is said of each kind. */
record ParameterCases<R>(
        Function<Parameter.Quantity, R> number, Function<Parameter.Choice, R> chosen, Function<Parameter.Flag, R> yesNo)
        implements Parameter.Cases<R> {
    static final Parameter.Cases<Optional<Parameter.Quantity>> QUANTITY =
            Parameter.cases(Optional::of, choice -> Optional.empty(), flag -> Optional.empty());

    @Override
    public R quantity(Parameter.Quantity parameter) {
        return number.apply(parameter);
    }

    @Override
    public R choice(Parameter.Choice parameter) {
        return chosen.apply(parameter);
    }

    @Override
    public R flag(Parameter.Flag parameter) {
        return yesNo.apply(parameter);
    }
}
