package id.canting.random;

import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends every property after {@code -Dcanting.tries=N} tries, for runs that ask all of them many times over. Without that
 * setting it does nothing.
 */
public final class FewerTries implements AroundTryHook {
    private static final int MOST = Integer.getInteger("canting.tries", Integer.MAX_VALUE);

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        TryExecutionResult result = aTry.execute(parameters);
        Store<Integer> tried = Store.getOrCreate("tried", Lifespan.PROPERTY, () -> 0);
        tried.update(before -> before + 1);
        boolean enough = tried.get() >= MOST && result.status() == TryExecutionResult.Status.SATISFIED;
        return enough ? TryExecutionResult.satisfied(true) : result;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
