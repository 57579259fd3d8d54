package id.canting.parameter;

import java.util.Optional;

/** What a parameter is asked in common. */
final class ParameterCases {
    static final Parameter.Cases<Optional<Parameter.Quantity>> QUANTITY =
            Parameter.cases(Optional::of, choice -> Optional.empty(), flag -> Optional.empty());

    private ParameterCases() {}
}
