package org.caseledger.oracle;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** The dice of one story; the same seed throws the same, the next seed something else. */
record Chance(Random random) {

    static Chance of(long seed) {
        return new Chance(new Random(new SplittableRandom(seed).nextLong()));
    }

    /** True once in so many throws. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    /** From 0 up to, not including, this. */
    int below(int end) {
        return random.nextInt(end);
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
